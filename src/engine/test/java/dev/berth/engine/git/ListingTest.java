package dev.berth.engine.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.load.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListingTest {
  private final List<String> taken = new ArrayList<>();

  @Test
  void onlyRegularFilesThatAreWantedAreListed() throws IOException {
    String tree =
        "100644 blob a1\ta b.yaml\0"
            + "100755 blob a2\tx/\u00e9\t\n.yaml\0"
            + "120000 blob a3\tlink.yaml\0"
            + "160000 commit a4\tother.yaml\0"
            + "100644 blob a5\treadme\0";
    Map<String, String> files = listing(tree).files(path -> path.endsWith(".yaml"));
    assertEquals(Map.of("a b.yaml", "a1", "x/\u00e9\t\n.yaml", "a2"), files);
  }

  @Test
  void whatIsNoTreeHasNoFiles() throws IOException {
    assertEquals(Map.of(), listing("100644 a.yaml\0\0\t\0").files(path -> true));
  }

  @Test
  void entryWithoutAnEndIsRefused() {
    assertThrows(IOException.class, () -> listing("x".repeat(70_000)).files(path -> true));
  }

  @Test
  void filesComeOneAfterTheOther() throws IOException {
    assertTrue(contents("a1 blob 3\na\nb\na2 blob 0\n\n", "a", "b"));
    assertEquals(List.of("a=a\nb", "b="), taken);
  }

  @Test
  void oneThatIsMissingEndsIt() throws IOException {
    assertFalse(contents("a1 blob 1\na\na2 missing\n", "a", "b"));
    assertFalse(contents("a1 tree 1\na\n", "a"));
    assertFalse(contents("a1 blob -1\na\n", "a"));
    assertFalse(contents("a1 blob many\na\n", "a"));
    assertFalse(contents("", "a"));
    assertEquals(List.of("a=a"), taken);
  }

  @Test
  void oneThatIsCutOffIsRefused() {
    assertThrows(IOException.class, () -> contents("a1 blob 5\nabc", "a"));
    assertThrows(IOException.class, () -> contents("a1 blob 9223372036854775807\nabc", "a"));
    assertEquals(List.of(), taken);
  }

  @Test
  void oneThatIsTooLargeIsPassedOver() throws IOException {
    int size = Limits.SIZE + 1;
    String large = "a1 blob " + size + "\n" + "x".repeat(size) + "\n";
    assertTrue(contents(large + "a2 blob 1\nb\n", "a", "b"));
    assertEquals(List.of("b=b"), taken);
  }

  private boolean contents(String printed, String... paths) throws IOException {
    return listing(printed)
        .contents(
            List.of(paths),
            (path, bytes) -> taken.add(path + "=" + new String(bytes, StandardCharsets.UTF_8)));
  }

  private static Listing listing(String printed) {
    return new Listing(new ByteArrayInputStream(printed.getBytes(StandardCharsets.UTF_8)));
  }
}
