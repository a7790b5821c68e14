package dev.berth.engine.secret;

import dev.berth.model.Secret;
import dev.berth.source.Span;
import java.util.Arrays;

/** Where the secrets of a text stand: stretches in its order, none beside another. */
public final class SecretPlaces {
  private final int[] froms;
  private final int[] tos;

  SecretPlaces(int[] froms, int[] tos) {
    this.froms = froms;
    this.tos = tos;
  }

  /** The start of the secret that holds the character at an offset; the offset if none does. */
  public int startAround(int at) {
    int index = before(at);
    return index >= 0 && at < tos[index] ? froms[index] : at;
  }

  /** The end of the secret that holds the character at an offset; the offset if none does. */
  public int endAround(int at) {
    int index = before(at);
    return index >= 0 && at < tos[index] ? tos[index] : at;
  }

  /** Whether one of the secrets holds a character of a stretch. */
  public boolean touch(int from, int to) {
    int index = Math.max(0, before(from));
    while (index < froms.length && tos[index] <= from) {
      index++;
    }
    return index < froms.length && froms[index] < to;
  }

  /** The text of which these are the places, with a mark in the place of each secret. */
  String masked(String text) {
    if (froms.length == 0) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text.length());
    int at = 0;
    for (int i = 0; i < froms.length; i++) {
      masked.append(text, at, froms[i]).append(Secret.SHOWN);
      at = tos[i];
    }
    return masked.append(text, at, text.length()).toString();
  }

  /** Likewise of a place in it. */
  public String masked(Span place) {
    StringBuilder masked = new StringBuilder();
    String text = place.source().text();
    int at = place.from();
    for (int i = firstUpTo(at); i < froms.length && froms[i] < place.to(); i++) {
      if (tos[i] > at) {
        masked.append(text, at, Math.max(at, froms[i])).append(Secret.SHOWN);
        at = tos[i];
      }
    }
    return masked.append(text, Math.min(at, place.to()), place.to()).toString();
  }

  int count() {
    return froms.length;
  }

  int from(int index) {
    return froms[index];
  }

  int to(int index) {
    return tos[index];
  }

  /** The first secret that ends at an offset or behind it; {@link #count()} if none does. */
  int firstUpTo(int at) {
    int index = Math.max(0, before(at));
    return index < froms.length && tos[index] < at ? index + 1 : index;
  }

  /** The last secret that starts at an offset or before it, or -1. */
  private int before(int at) {
    int found = Arrays.binarySearch(froms, at);
    return found >= 0 ? found : -found - 2;
  }
}
