package dev.berth.engine.bind;

import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.DatabaseUrl;
import dev.berth.model.Ems;
import dev.berth.model.Endpoint;
import dev.berth.model.JdbcUrl;
import dev.berth.model.Role;
import dev.berth.model.Smtp;
import dev.berth.model.Value;
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
      return root.absent();
    }
    Fields fields = found.get();
    fields.require("type");
    Value<DatabaseType> type = fields.choice("type", SPOTFIRE_DATABASES);
    Value<DatabaseUrl> url = fields.databaseUrl("url");
    Database database =
        new Database(
            fields.owner(),
            type,
            databaseHost(fields, url),
            databasePort(fields, type, url),
            url,
            fields.text("driver"),
            fields.text("username"),
            fields.secret("password"));
    fields.end();
    return Value.declared(database, fields.owner());
  }

  private static Optional<JdbcUrl> address(Value<DatabaseUrl> url) {
    return url.isPresent() ? url.get().address() : Optional.empty();
  }

  /** The declared host, or else that of the URL. */
  private static Value<String> databaseHost(Fields fields, Value<DatabaseUrl> url) {
    Optional<JdbcUrl> address = address(url);
    return fields.has("host") || address.isEmpty()
        ? fields.host("host")
        : Value.declared(address.get().host(), address.get().hostIn(url.span()));
  }

  /**
   * The declared port, or else that of the URL; nobody knows which one a named instance has, or a
   * URL of another form.
   */
  private static Value<Integer> databasePort(
      Fields fields, Value<DatabaseType> type, Value<DatabaseUrl> url) {
    Optional<JdbcUrl> address = address(url);
    if (fields.has("port") || !fields.has("url")) {
      return port(fields, Role.DATABASE, type);
    }
    if (address.isEmpty()) {
      return fields.absent();
    }
    Optional<Integer> port = address.get().port();
    if (port.isPresent()) {
      return Value.declared(port.get(), address.get().portIn(url.span()));
    }
    return address.get().namesInstance() ? fields.absent() : port(fields, Role.DATABASE, type);
  }

  List<DataSource> sources(Items items) {
    List<DataSource> sources = new ArrayList<>();
    for (Items.Item item : items.numbered()) {
      sources.add(dataSource(item));
    }
    return List.copyOf(sources);
  }

  private DataSource dataSource(Items.Item item) {
    Fields fields = Fields.named(item.mapping(), reading, "name", "host");
    Value<DatabaseType> type = fields.choice("type", DatabaseType.values());
    DataSource source =
        new DataSource(
            item.number(),
            fields.required("name"),
            type,
            fields.requiredHost("host"),
            port(fields, Role.DATA_SOURCE, type),
            fields.items("usedBy").choices(DataSource.User.values()));
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
      return root.absent();
    }
    Fields fields = found.get();
    fields.require("serverUrl");
    Value<String> url = fields.text("serverUrl", TextForm.EMS_ADDRESSES);
    fields.end();
    List<Endpoint> endpoints =
        url.isPresent() ? new Endpoints(reading).ems(url) : List.<Endpoint>of();
    return Value.declared(new Ems(url, endpoints), fields.owner());
  }

  Value<Smtp> smtp(Fields root) {
    Optional<Fields> found = root.inner("smtp");
    if (found.isEmpty()) {
      return root.absent();
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
