package dev.berth.engine.bind;

import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.Ems;
import dev.berth.model.Endpoint;
import dev.berth.model.Role;
import dev.berth.model.Smtp;
import dev.berth.model.Value;
import dev.berth.source.Mapping;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the systems that servers and nodes reach. */
final class OutsideBinder {
  private static final DatabaseType[] SPOTFIRE_DATABASES = {
    DatabaseType.POSTGRESQL, DatabaseType.SQLSERVER, DatabaseType.ORACLE
  };

  private final Reading reading;

  OutsideBinder(Reading reading) {
    this.reading = reading;
  }

  Value<Database> database(Fields root) {
    Optional<Fields> found = root.inner("database");
    if (found.isEmpty()) {
      return Value.absent(root.owner());
    }
    Fields fields = found.get();
    fields.require("type");
    Value<DatabaseType> type = fields.choice("type", SPOTFIRE_DATABASES, DatabaseType::key);
    Database database =
        new Database(
            fields.owner(),
            type,
            fields.value("host", Scalars::host),
            port(fields, Role.DATABASE, type),
            fields.text("url"),
            fields.text("driver"));
    fields.end();
    return Value.declared(database, fields.owner());
  }

  DataSource dataSource(Mapping mapping) {
    Fields fields = Fields.named(mapping, reading, "name", "host");
    Value<DatabaseType> type = fields.choice("type", DatabaseType.values(), DatabaseType::key);
    DataSource source =
        new DataSource(
            fields.required("name"),
            type,
            fields.requiredHost("host"),
            port(fields, Role.DATA_SOURCE, type),
            fields.values(
                "usedBy", node -> Choices.among(DataSource.User.values(), Choices::camel, node)));
    fields.end();
    return source;
  }

  private static Value<Integer> port(Fields fields, Role role, Value<DatabaseType> type) {
    return fields.has("port") || !type.isPresent()
        ? fields.port("port")
        : fields.reading().defaultPort(role, type.get().key(), fields.owner());
  }

  Value<Ems> ems(Fields root) {
    Optional<Fields> found = root.inner("ems");
    if (found.isEmpty()) {
      return Value.absent(root.owner());
    }
    Fields fields = found.get();
    fields.require("serverUrl");
    Value<String> url = fields.value("serverUrl", Addresses::ems);
    fields.end();
    return Value.declared(new Ems(url, endpoints(url)), fields.owner());
  }

  private List<Endpoint> endpoints(Value<String> url) {
    List<Endpoint> endpoints = new ArrayList<>();
    if (url.isPresent()) {
      for (String part : url.get().split(",", -1)) {
        endpoints.add(endpoint(part, url.span()));
      }
    }
    return List.copyOf(endpoints);
  }

  private Endpoint endpoint(String part, Span url) {
    Address address = Address.parse(part, "tcp", "ssl").orElseThrow();
    Span span = url.part(part);
    Value<Integer> port =
        address.port() == 0
            ? reading.defaultPort(Role.EMS, address.scheme(), span)
            : Value.declared(address.port(), span);
    return new Endpoint(span, address.scheme(), address.host(), port);
  }

  Value<Smtp> smtp(Fields root) {
    Optional<Fields> found = root.inner("smtp");
    if (found.isEmpty()) {
      return Value.absent(root.owner());
    }
    Fields fields = found.get();
    Value<String> host = fields.requiredHost("host");
    Value<Boolean> secure = fields.bool("secure");
    String variant = secure.is(true) ? "secure" : "plain";
    Value<Integer> port =
        fields.has("port")
            ? fields.port("port")
            : reading.defaultPort(Role.SMTP, variant, fields.owner());
    fields.end();
    return Value.declared(new Smtp(host, port, secure), fields.owner());
  }
}
