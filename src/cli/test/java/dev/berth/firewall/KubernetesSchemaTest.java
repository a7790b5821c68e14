package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.berth.engine.firewall.FirewallFormat;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is generated for Kubernetes meets its OpenAPI schema, and its rules for names. */
class KubernetesSchemaTest {
  private static final Gson GSON = new Gson();

  /** RFC 1123, as names and labels are checked by Kubernetes. */
  private static final String NAME = "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?";

  @Test
  void everyPolicyIsOne() throws IOException {
    for (String sample : Samples.of(FirewallFormat.KUBERNETES_NETWORK_POLICY)) {
      Set<String> names = new HashSet<>();
      for (Map<?, ?> document : KubernetesReader.documents(sample)) {
        V1NetworkPolicy.validateJsonElement(GSON.toJsonTree(document));
        assertEquals("networking.k8s.io/v1", document.get("apiVersion"));
        assertEquals("NetworkPolicy", document.get("kind"));
        String name = (String) ((Map<?, ?>) document.get("metadata")).get("name");
        assertTrue(name.matches(NAME), name);
        assertTrue(names.add(name), name);
      }
    }
  }

  @Test
  void whatIsNoPolicyIsRefused() {
    refuse("{\"spec\": {\"podSelector\": {}, \"ingres\": []}}");
    refuse("{\"spec\": {\"podSelector\": {}, \"ingress\": [{\"ports\": [{\"prt\": 1}]}]}}");
    refuse("{\"spec\": {\"podSelector\": {}, \"ingress\": [{\"from\": [{\"ipBlock\": {}}]}]}}");
  }

  private static void refuse(String policy) {
    JsonElement json = JsonParser.parseString(policy);
    assertThrows(
        IllegalArgumentException.class, () -> V1NetworkPolicy.validateJsonElement(json), policy);
  }
}
