package dev.berth.fuzz;

import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text as YAML. */
final class YamlTarget implements Target {
  @Override
  public List<String> seeds() {
    return List.of("testdata/load", "testdata/environments", "testdata/rules");
  }

  @Override
  public void run(byte[] input) {
    Source source = Source.of("fuzz.yaml", new String(input, StandardCharsets.UTF_8));
    Loaded loaded = Loader.load(source);
    Soundness.check(source, loaded);
    Claim.same(Shown.of(Loader.thorough(source)), Shown.of(loaded), "the quick reading differs");
  }
}
