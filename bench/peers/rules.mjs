// Four rules on the ports that are declared: one listener a port and engine range on a node, one
// clustering port in a site, no range past the last port.
const LAST_PORT = 65535;

const isPort = (value) => Number.isInteger(value) && value >= 1 && value <= LAST_PORT;

export function findings(declaration) {
  return [
    ...(declaration.nodeManagers ?? []).flatMap(ofNode),
    ...ofClusters(declaration.servers ?? []),
  ];
}

function ofNode(node) {
  const found = [];
  const taken = [];
  const claim = (first, last, name) => {
    if (!isPort(first)) return;
    if (last > LAST_PORT) found.push(`${name} of ${node.name} ends at ${last}`);
    const other = taken.find((each) => first <= each.last && each.first <= last);
    if (other) found.push(`${name} of ${node.name} meets ${other.name}`);
    taken.push({ first, last, name });
  };
  for (const key of ['registrationPort', 'communicationPort']) {
    claim(node[key], node[key], key);
  }
  for (const service of node.services ?? []) {
    claim(service.port, service.port, service.capability);
    const engines = service.enginePorts;
    if (engines) claim(engines.min, engines.min + engines.range - 1, `engines of ${service.capability}`);
  }
  return found;
}

function ofClusters(servers) {
  const first = new Map();
  const found = [];
  for (const server of servers) {
    const port = first.get(server.site);
    if (port === undefined) first.set(server.site, server.clusteringPort);
    else if (port !== server.clusteringPort) found.push(`${server.name} uses ${server.clusteringPort}`);
  }
  return found;
}
