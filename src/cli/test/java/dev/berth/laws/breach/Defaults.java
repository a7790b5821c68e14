package dev.berth.laws.breach;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Locale;
import java.util.Scanner;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

/** Takes the charset or the locale of the machine. */
public final class Defaults {
  private Defaults() {}

  static String lower(String text) {
    return text.toLowerCase();
  }

  static String upper(String text) {
    return text.toUpperCase();
  }

  static UnaryOperator<String> lowerByReference() {
    return String::toLowerCase;
  }

  static String format(int number) {
    return String.format("%d", number);
  }

  static String formatted(int number) {
    return "%d".formatted(number);
  }

  static Formatter formatter() {
    return new Formatter();
  }

  static PrintWriter print(PrintWriter writer) {
    return writer.printf("%d", 1);
  }

  static String message() {
    return MessageFormat.format("{0}", 1);
  }

  static NumberFormat number() {
    return NumberFormat.getInstance();
  }

  static DateTimeFormatter date() {
    return DateTimeFormatter.ofPattern("EEE");
  }

  static Locale locale() {
    return Locale.getDefault();
  }

  static byte[] bytes(String text) {
    return text.getBytes();
  }

  static String text(byte[] bytes) {
    return new String(bytes);
  }

  static String part(byte[] bytes) {
    return new String(bytes, 0, 1);
  }

  static String collected(ByteArrayOutputStream bytes) {
    return bytes.toString();
  }

  static Object reader(InputStream in) {
    return new InputStreamReader(in);
  }

  static Object writer(OutputStream out) {
    return new OutputStreamWriter(out);
  }

  static Object printStream(OutputStream out) {
    return new PrintStream(out);
  }

  static Object printWriter(OutputStream out) {
    return new PrintWriter(out);
  }

  static Object fileReader(File file) throws IOException {
    return new FileReader(file);
  }

  static Object fileWriter(String file) throws IOException {
    return new FileWriter(file);
  }

  static Object scanner(InputStream in) {
    return new Scanner(in);
  }

  static Charset charset() {
    return Charset.defaultCharset();
  }

  static TimeZone timeZone() {
    return TimeZone.getDefault();
  }

  static ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
