package dev.berth.model;

/** The operating systems that the vendor supports for servers and nodes. */
public enum OperatingSystem {
  LINUX,
  WINDOWS
}
