package dev.berth.engine.firewall;

/** What rules are generated for. */
public enum FirewallFormat {
  /** The keys {@code firewall} and {@code defaults} of a declaration. */
  BERTH(new BerthRules(), Unit.ENVIRONMENT),
  /** RFC 4180, for spreadsheets and requests. */
  CSV(new CsvRules(), Unit.HOST),
  /** A file for {@code nft -f}. */
  NFTABLES(new NftablesRules(), Unit.HOST),
  /** A policy in XML. */
  FIREWALLD(new FirewalldRules(), Unit.HOST),
  /** A script for PowerShell. */
  WINDOWS(new WindowsRules(), Unit.HOST),
  /** Terraform in JSON. */
  AWS_SECURITY_GROUPS(new AwsRules(), Unit.ENVIRONMENT),
  /** Terraform in JSON. */
  AZURE_NSG(new AzureRules(), Unit.HOST),
  /** Documents of YAML. */
  KUBERNETES_NETWORK_POLICY(new KubernetesRules(), Unit.HOST);

  private final PolicyWriter writer;
  private final Unit unit;

  FirewallFormat(PolicyWriter writer, Unit unit) {
    this.writer = writer;
    this.unit = unit;
  }

  /** What can be written by itself. */
  public enum Unit {
    /** The rules of one machine. */
    HOST,
    /** Only those of all machines, because they refer to each other. */
    ENVIRONMENT
  }

  public PolicyWriter writer() {
    return writer;
  }

  public Unit unit() {
    return unit;
  }
}
