package dev.berth.engine.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.berth.source.Source;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden of a text stands between guillemets here. */
class SecretsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: «hunter2»",
        "  - {user: me, PASSWD: «hunter2», host: db1}",
        "bind_password: «hunter2 with blanks» «# and a sign»",
        "keystorePass: «\"hunter2\"»",
        "secret-token: «'it''s'» # a note",
        "apiKey: «abc»",
        "API key: «abc»",
        "privateKey: «abc»",
        "secretAccessKey: «abc»",
        "passphrase2: «abc»",
        "\"x-password\":«\"a\\\"b\",\"port\":8080»",
        "\"pass\\«u0077ord\": \"abc\",»",
        "Authorization: «Bearer hunter2»",
        "x: \"Authorization: «Basic hunter2»\"",
        "Set-Cookie: «JSESSIONID=hunter2»",
        "cookies: [«a=hunter2», «b=hunter3»]",
        "jwt: «hunter2»",
        "authorization: {host: db1, value: «hunter2»}",
        "pin: «1234567»",
        "userPIN: «1234567»",
        "ｐａｓｓｗｏｒｄ: «hunter2»",
        "{key: password, val: «hunter2»}",
        "- {value: «hunter2, name: password ]»",
        "- value: «hunter2»\n  «name: password»\n«]»",
        "foo: 1 # the password is «Hunter2»",
        "foo: 1 # db password «4711»",
        "foo: 1 # token was «Hunt$er»",
        "%PASSWORD «hunter2»\n--- {}",
        "\ufeff%PASSWORD «hunter2»\r--- {}",
        "pasword: «hunter2»",
        "db_passwrod: «hunter2»",
        "Passw: «hunter2»",
        "# the old password: «hunter2»",
        "password:«hunter2»",
        "password: «\"hunter2»",
        "password: «\"hunter2\" and more»",
        "password: «\"hunter2»\n  «and more\"»\nhost: db1",
        "password: «hunter2»\n  «and more»\nhost: db1",
        "password: «|»\n  «hunter2: x»\n\n  «more»\nhost: db1",
        "password: «>-»\n«hunter2»\nhost: db1",
        "password:\n  «hunter2»\nhost: db1",
        "password:\n«hunter2»\n«host db1»",
        "password: «&p» !!str «hunter2»",
        "password: «&Zq7Xw9Kp» «abc»",
        "password: «!Zq7Xw9Kp abc»",
        "password: «&Zq7Xw9Kp» «|»\n  «abc»\nhost: db1",
        "password: # a note\n  «&Zq7Xw9Kp» # another\n  «abc»\nhost: db1",
        "password: «&Zq7Xw9Kp»\n  «- abc»\nhost: db1",
        "tokens: [«&Zq7Xw9Kp» «abc», «&Xw9» «def»]",
        "tokens:\n- «&Zq7Xw9Kp» «abc»\n- «def»",
        "a: {password: «&Zq7»,«Xw9Kp abc»}",
        "host: &Zq7Xw9Kp abc",
        "password: «!hunter2»",
        "password: «*hunter2»",
        "password: «@hunter2»",
        "password: «{a: b}»",
        "? password\n: «hunter2»",
        "{\"password\"\n:\n«\"hunter2\"»,\n\"host\": \"db1\"}",
        "tokens: [«abc», «\"d, e\"»]",
        "x-tokens:\n- «abc»\n- «def»\nhost: db1",
        "credentials: {username: me, password: «hunter2», host: db1, port: 5432}",
        "credentials:\n  host: db1\n  db: «hunter2»\n  ldap:\n    - «swordfish»\nname: x",
        "credentials:\n  db: «|»\n    «port: 5»\n  port: 6",
        "\"credentials\": «{»\n  «\"host\": \"db1\",»\n  «\"db\": \"hunter2\"»\n«}, \"a\": 1»",
        "x: &pw «hunter2»\npassword: «*pw»\n",
        "x: &c {a: «hunter2», host: db1}\ncredentials: «*c»\n",
        "x: &a «*b»\ny: &b «hunter2»\npassword: «*a»",
        "a: {token: «abc}d}»",
        "a: {token: «abc»,«d,» port: 80}",
      })
  void valuesOfTellingKeys(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url: jdbc:sqlserver://db1:1433;user=sa;password=«p@s;s;x=y»",
        "url: jdbc:sqlserver://db1:1433;Password = «p s;DatabaseName=x»",
        "url: \"jdbc:sqlserver://db1;pwd=«{a;b}}c};x=y»\"",
        "url: jdbc:postgresql://db1:5432/spotfire?user=me&password=«a;b&ssl=true»",
        "x: bootstrap --username me --password «hunter2 --host db1»",
        "x: bootstrap --tool-password=«hunter2 --database-url=x»",
        "x: [\"--password\", «\"hunter2\"», db1]",
        "x:\n  - --password\n  - «hunter2»\n  - db1",
        "x: -Djavax.net.ssl.trustStorePassword «hunter2»",
        "x: https://h/?a=b&sig=«hunter2&c=d»",
        "x: \"https://h/?X-Amz-Signature=«hunter2»\"",
        "x: host=db1 password=«hunter2 port=5432»",
        "x: password=«hunter 2»",
        "db.password=«hunter2 x»\ndb.host=db1",
        "x: (PASSWORD=«tiger)(HOST=db1)»",
        "x: a=1,password=«a,b,host=db1»",
        "<Certificate certificateKeystorePassword=«\"changeit\" port=\"443\"/>»",
        "<password>«hunter2</password>»",
        "<add key=\"DbPassword\" «value=\"hunter2\"/><x/>»",
        "<entry key=\"db.password\">«hunter2</entry><entry key=\"a\">b</entry>»",
        "tls.key: «LS0t»",
        "ldap://dc1/????bindname=cn=me,X-BINDPW=«pw»",
      })
  void propertiesAndOptions(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ldaps://«cn=me:hunter2»@dc1:636",
        "https://«me»@bi.example.com/",
        "redis://«:hunter2»@db1:6379/0",
        "https://«me:hunter2»\uff20db1/",
        "tcp://«u:p»@e1:7222,ssl://«u:p»@e2",
        "postgres://«me:a/b#c?d@e»@db1:5432/x",
        "host: «me:hunter2»@sf1",
        "{host: \"«me:a b,c@d»@sf1\", x: y@z}",
        "[«me:a@b»@sf1, y]",
        "jdbc:oracle:thin:scott/«tiger»@db1:1521:SID",
        "jdbc:oracle:thin:scott/«\"ti@ger\"»@//db1:1521/x",
      })
  void userInformationOfAddresses(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN RSA PRIVATE KEY-----\n«MIIE»\n«abc=»\n-----END RSA PRIVATE KEY-----\nhost: db1",
        "k: |\n  -----BEGIN PRIVATE KEY-----\n  «MIIE»\n  -----END PRIVATE KEY-----\nhost: db1",
        "\"k\": \"-----BEGIN PRIVATE KEY-----«\\nMIIE\\n»-----END PRIVATE KEY-----\"",
        "-----BEGIN PRIVATE KEY-----\n«MIIE»\n«abc=»\nhost: db1",
        "-----BEGIN EC PRIVATE KEY-----\n«Proc-Type: 4»\n\n«abc=»\n-----END EC PRIVATE KEY-----",
      })
  void privateKeys(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x: «ghp_0123456789abcdef»",
        "x: \"a «github_pat_0123_abcd», b\"",
        "{\"x\":\"«glpat-0123-abcd»\",\"host\":\"db1\"}",
        "x: https://db1/«xoxb-0123-4567-abcd»",
        "x: [«AKIAIOSFODNN7EXAMPLE», db1]",
        "# «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSJ9.hunter-2» is old",
        "x: \"«{SSHA}aHVudGVyMg==»\"",
        "x: a «{SHA256}aHVudGVyMg==»",
        "x: Bearer «hunter2hunter»",
        "x: \"basic «aHVudGVyMg==»\"",
        "] x: Bearer  «hunter2,hunter y»",
      })
  void knownShapes(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host: secret.example.com:8080",
        "x: Basic authentication, Bearer authorization",
        "x: {sha256: abc}",
        "x: AKIAIOSFODNN7EXAMPLES",
        "x: xghp_0123456789abcdef",
        "x: eyJhbGciOiJIUzI1NiJ9",
        "x: [{SHA} a, {md5}]",
        "pinned: a",
        "shipping: a",
        "author: me",
        "cookieDomain: db1",
        "authorizationServer: db1",
        "signature: a",
        "a: 1 # - password rotation",
        "a: 1 # password rotates! token?",
        "value: a",
        "x: 1 # the password is needed, the token is in the vault",
        "%YAML 1.2\n--- {a: 100%}",
        "hosts: [secret:8200, token:80]",
        "https://vault-secret:8200/x?y",
        "https://host:8080/a@b",
        "https://host/a:b@c",
        "https://[::1]:80/a@b",
        "jdbc:oracle:thin:@//db1:1521/x",
        "secretHost: db1",
        "tokenPort: 8080",
        "tokenEndpoint: https://login.example.com/token",
        "passwordPolicy: strict",
        "passwordfile: a/b",
        "secretsEnabled: true",
        "password: true",
        "password:",
        "password: ~",
        "password:\nhost: db1",
        "bypass: db1",
        "tls: passthrough",
        "authentication: {method: ldap}",
        "key: value",
        "keystore: {file: certs/sf1.p12, type: PKCS12}",
        "secretary: db1",
        "a: b@c.example.com",
        "mailto:me@example.com",
        "jdbc:oracle:thin:me@db1:1521:X",
        "{host: sf1:80, mail: me@example.com}",
        "file: C:\\certs\\me@example.com.p12",
        "passport: 1",
        "pastor: me",
        "-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----",
      })
  void nothingElse(String open) {
    check(open);
  }

  static List<String> endless() {
    int many = 40_000;
    return List.of(
        "password: ".repeat(many),
        "password: a" + " ".repeat(many) + "b",
        "z: {password: " + ",".repeat(many) + "x}",
        "x: \"password=a" + " ".repeat(many) + "b!\"",
        "x: |\n" + " <password>\n".repeat(many),
        "x: |\n" + " name=\"password\">\n".repeat(many),
        "x: |\n" + " password\n".repeat(many),
        "x: \"" + "a:b@".repeat(many) + "\"",
        "x: \"" + "\\/\\/a:b@".repeat(many) + "\"",
        "x: " + "\\".repeat(many),
        "{\"token\":".repeat(many),
        "secret: [\n".repeat(many),
        "{secret: 'a, ".repeat(many),
        "a://".repeat(many),
        "a://b@".repeat(many),
        "-----BEGIN PRIVATE KEY-----\n".repeat(many),
        "-----BEGIN ".repeat(many),
        "&".repeat(many) + "\npassword: *a",
        "<password>".repeat(many),
        "password=\"".repeat(many),
        "\"password\">".repeat(many),
        "\"password\" value=".repeat(many),
        "password={".repeat(many),
        "--password ".repeat(many),
        "jdbc:oracle:".repeat(many),
        "jdbc:oracle:thin:a/".repeat(many),
        "a:b ".repeat(many) + "@",
        "a:,".repeat(many) + "@a",
        "\"a:".repeat(many) + "@a",
        ":".repeat(many),
        "'".repeat(many) + ":".repeat(many),
        "? ".repeat(many) + "\n" + ": ".repeat(many),
        "x: &a *b ".repeat(many) + "\npassword: *b",
        "password: [" + "&a ".repeat(many),
        "tokens: [" + "&a a,".repeat(many) + "a]",
        "tokens: [" + "a,".repeat(many) + "a]",
        "\"" + "password ".repeat(many) + "\"",
        "x: {" + "password a,".repeat(many) + "a}",
        "password is ".repeat(many),
        "\"val\": ".repeat(many),
        "?sig=".repeat(many),
        "eyJ".repeat(many) + ".".repeat(many),
        "x: " + "eyJ-".repeat(many),
        "bearer" + " bearer".repeat(many),
        "bearer" + " ".repeat(many) + "x",
        "basic " + "{sha}".repeat(many),
        "%".repeat(many) + "%secret\n".repeat(many),
        "password:\n".repeat(many),
        "secrets:\n" + " a: |\n".repeat(many),
        "tokens: {" + "'".repeat(many) + "\n" + "tokens: {'".repeat(many));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void noTextTakesLong(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> hidden(text));
  }

  @Test
  void everyWayToEndATextIsTaken() {
    String all = "{\"password\": \"a\\\"b\", 'pwd': 'x''', token: &a *b, secret: [x, {y: |\n";
    for (int end = 0; end <= all.length(); end++) {
      hidden(all.substring(0, end));
      hidden(all.substring(end));
    }
  }

  private static void check(String marked) {
    assertEquals(marked, hidden(marked.replaceAll("[«»]", "")));
  }

  private static String hidden(String text) {
    Source source = Source.of("a.yaml", text);
    SecretPlaces places = new Redaction(List.of()).in(source, 0, text.length());
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int i = 0; i < places.count(); i++) {
      shown.append(text, at, places.from(i)).append('«');
      shown.append(text, places.from(i), places.to(i)).append('»');
      at = places.to(i);
    }
    return shown.append(text.substring(at)).toString();
  }
}
