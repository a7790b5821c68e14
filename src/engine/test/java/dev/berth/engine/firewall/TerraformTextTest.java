package dev.berth.engine.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TerraformTextTest {
  @Test
  void descriptionsHoldWhatCloudsTakeAndNothingThatIsWorkedOut() {
    assertEquals(
        "azAZ09 ._-:/()#,@[]+=;*", TerraformText.description("azAZ09 ._-:/()#,@[]+=;*", 99));
    assertEquals("__a_ __b_ _", TerraformText.description("${a} %{b} \u00fc", 99));
    assertEquals("server sf1", TerraformText.description("server \"sf1\"", 99));
    assertEquals("_n", TerraformText.description("\nn", 99));
  }

  @Test
  void descriptionsAreNoLongerThanTheyMayBe() {
    assertEquals("abc", TerraformText.description("abcdef", 3));
    assertEquals("", TerraformText.description("abc", 0));
  }

  @Test
  void namesOfResourcesHaveNoHyphens() {
    assertEquals("sf1_example_com", TerraformText.name("sf1-example-com"));
  }
}
