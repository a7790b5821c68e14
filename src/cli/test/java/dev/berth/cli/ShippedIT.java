package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.cli.BillOfMaterials.Component;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the distribution holds of others, held against the lists that are kept of it in {@code
 * src/cli/dist/licences}. {@code mvn verify -Dupdate=shipped} rewrites them; no other update does.
 */
class ShippedIT {
  private static final int MOST_JARS_OF_OTHERS = 12;
  private static final String APACHE = "Apache-2.0";
  private static final Path ROOT = Path.of(System.getProperty("berth.root"));
  private static final Path KEPT = ROOT.resolve("src/cli/dist/licences");
  private static final Path HOME = Distribution.packaged().home();
  private static final Path SHIPPED = HOME.resolve("licences");

  private static List<Component> components;
  private static String licence;

  @BeforeAll
  static void readBillOfMaterials() throws Exception {
    Path bill = HOME.resolve("berth.cdx.json");
    assertTrue(Files.exists(bill), "Maven makes the bill of materials only when it is online");
    components = BillOfMaterials.in(bill).components();
    licence = Files.readString(ROOT.resolve("LICENSE")).strip();
    if ("shipped".equals(System.getProperty("update"))) {
      update();
    }
  }

  private static void update() throws Exception {
    for (Path folder : List.of(KEPT, SHIPPED)) {
      Files.writeString(folder.resolve("jars.tsv"), list());
      for (Component each : others()) {
        String texts = String.join("\n\n", texts(HOME.resolve("lib/" + each.jar())));
        if (!texts.isEmpty()) {
          Files.writeString(folder.resolve(each.name() + ".txt"), texts + "\n");
        }
      }
    }
  }

  @Test
  void jarsOfOthersAreThoseOfTheList() throws Exception {
    assertEquals(Files.readString(SHIPPED.resolve("jars.tsv")), list());
    assertTrue(others().size() <= MOST_JARS_OF_OTHERS, () -> others().size() + " jars of others");
  }

  @Test
  void billOfMaterialsNamesEveryJarThatARunNeeds() throws Exception {
    Map<String, String> named = new TreeMap<>();
    for (Component each : components) {
      named.put(each.jar(), each.sha256());
    }
    Map<String, String> found = hashesInLib();
    String own = "berth-cli-" + Version.ofBerth() + ".jar";
    assertTrue(found.remove(own) != null, "no " + own);
    assertEquals(named, found);
  }

  @Test
  void billOfMaterialsHoldsNothingOfOneBuild() throws Exception {
    String text = Files.readString(HOME.resolve("berth.cdx.json"));
    assertEquals(List.of(), Stream.of("serialNumber", "timestamp").filter(text::contains).toList());
    assertTrue(!text.contains(ROOT.toString()), "the bill names the folder of the build");
  }

  @Test
  void whateverItsLicenceAsksForIsShippedWithAJar() throws Exception {
    assertEquals(licence, Files.readString(HOME.resolve("LICENSE")).strip());
    for (Component each : others()) {
      Path file = SHIPPED.resolve(each.name() + ".txt");
      String shipped = Files.exists(file) ? Files.readString(file) : "";
      for (String text : texts(HOME.resolve("lib/" + each.jar()))) {
        assertTrue(shipped.contains(text), () -> file + " lacks this text of the jar:\n" + text);
      }
      boolean told = each.licence().equals(APACHE) || shipped.contains("Copyright");
      assertTrue(told, () -> file + " has to hold the " + each.licence() + " licence");
    }
  }

  @Test
  void everyLicenceThatIsShippedIsThatOfAJar() throws Exception {
    List<String> names = new ArrayList<>(List.of("jars.tsv"));
    others().forEach(each -> names.add(each.name() + ".txt"));
    try (Stream<Path> files = Files.list(SHIPPED)) {
      assertEquals(
          List.of(), files.filter(file -> !names.contains(file.getFileName().toString())).toList());
    }
  }

  @Test
  void noClassIsInTwoJars() throws Exception {
    Map<String, String> places = new TreeMap<>();
    List<String> twice = new ArrayList<>();
    for (String jar : hashesInLib().keySet()) {
      for (String name : names(HOME.resolve("lib/" + jar))) {
        String other = places.putIfAbsent(name, jar);
        if (other != null && name.endsWith(".class") && !name.endsWith("module-info.class")) {
          twice.add(name + " in " + other + " and " + jar);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  private static List<Component> others() {
    return components.stream().filter(each -> !each.isOurs()).toList();
  }

  /** The jars of others in the distribution: name, version, licence and SHA-256, tab between. */
  private static String list() throws Exception {
    Map<String, String> hashes = hashesInLib();
    List<String> lines = new ArrayList<>();
    for (Component each : others()) {
      String hash = hashes.getOrDefault(each.jar(), "is not there");
      lines.add(String.join("\t", each.name(), each.version(), each.licence(), hash));
    }
    Collections.sort(lines);
    lines.add(0, "name\tversion\tlicence\tSHA-256");
    return String.join("\n", lines) + "\n";
  }

  private static Map<String, String> hashesInLib() throws Exception {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(HOME.resolve("lib"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jar")).toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        hashes.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
      }
    }
    return hashes;
  }

  /** The licences and notices in a jar, but for the licence that it shares with berth. */
  private static List<String> texts(Path jar) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String name : names(jar)) {
      if (name.matches("META-INF/([^/]*(LICENSE|NOTICE)[^/]*)")) {
        String text = text(jar, name);
        if (!text.equals(licence)) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private static List<String> names(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.stream().map(ZipEntry::getName).sorted().toList();
    }
  }

  private static String text(Path jar, String name) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile());
        InputStream in = file.getInputStream(file.getEntry(name))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n").strip();
    }
  }
}
