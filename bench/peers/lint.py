"""What a careful person would write by hand in Python: PyYAML for the text, jsonschema for the
shape, and four rules of berth's. Prints how many findings there are."""

import json
import pathlib
import sys

import jsonschema
import yaml

LAST_PORT = 65535
SCHEMA = pathlib.Path(__file__).parents[2] / "schema" / "environment.schema.json"


def read(path):
    text = pathlib.Path(path).read_text(encoding="utf-8")
    if path.endswith(".json"):
        return json.loads(text)
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def is_port(value):
    return isinstance(value, int) and 1 <= value <= LAST_PORT


def claims(node):
    for key in ("registrationPort", "communicationPort"):
        yield node.get(key), node.get(key), key
    for service in node.get("services", []):
        yield service.get("port"), service.get("port"), service["capability"]
        engines = service.get("enginePorts")
        if engines:
            last = engines["min"] + engines["range"] - 1
            yield engines["min"], last, "engines of " + service["capability"]


def of_node(node):
    taken = []
    for first, last, name in claims(node):
        if not is_port(first):
            continue
        if last > LAST_PORT:
            yield f"{name} of {node['name']} ends at {last}"
        for other_first, other_last, other in taken:
            if first <= other_last and other_first <= last:
                yield f"{name} of {node['name']} meets {other}"
                break
        taken.append((first, last, name))


def of_clusters(servers):
    first = {}
    for server in servers:
        port = first.setdefault(server.get("site"), server.get("clusteringPort"))
        if port != server.get("clusteringPort"):
            yield f"{server['name']} uses {server.get('clusteringPort')}"


def main():
    declaration = read(sys.argv[1])
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    breaches = jsonschema.Draft202012Validator(schema).iter_errors(declaration)
    found = len({tuple(breach.absolute_path) for breach in breaches})
    for node in declaration.get("nodeManagers", []):
        found += sum(1 for _ in of_node(node))
    found += sum(1 for _ in of_clusters(declaration.get("servers", [])))
    print(found, "findings")


main()
