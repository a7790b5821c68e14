package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "prod.yaml, prod.yaml",
    "./prod.yaml, prod.yaml",
    "a/./b//c.yaml, a/b/c.yaml",
    "a/../b.yaml, b.yaml",
    "../../a/../b.yaml, ../../b.yaml",
    "a b/100%.yaml, a%20b/100%25.yaml",
    "a:b#c?d.yaml, a%3Ab%23c%3Fd.yaml",
    "ü.yaml, %C3%BC.yaml",
    "azAZ09-._~.yaml, azAZ09-._~.yaml",
    "<stdin>, %3Cstdin%3E",
    "/srv/../../a.yaml, file:///a.yaml",
    "C:\\a b\\..\\c.yaml, file:///C:/c.yaml",
    "c:/a.yaml, file:///c:/a.yaml",
    "a:/a.yaml, file:///a:/a.yaml",
    "z:/a.yaml, file:///z:/a.yaml",
    "Z:\\a.yaml, file:///Z:/a.yaml",
    "\\\\server\\share\\a.yaml, file://server/share/a.yaml",
  })
  void namesBecomeUris(String name, String uri) {
    assertEquals(uri, FileName.uri(name));
    assertEquals(uri, URI.create(uri).toString());
  }

  @ParameterizedTest
  @CsvSource({"./a/b.yaml, a/b.yaml", "C:\\a\\b.yaml, C:/a/b.yaml", "/a/b.yaml, /a/b.yaml"})
  void slashesPointForward(String name, String slashed) {
    assertEquals(slashed, FileName.slashed(name));
  }
}
