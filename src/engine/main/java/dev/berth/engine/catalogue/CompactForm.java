package dev.berth.engine.catalogue;

/**
 * The compact form of the catalogue: lines of columns. The first column says what a line is; the
 * defaults of a row stand before it, so that a reader has them when it comes to the row.
 *
 * <pre>
 * versions  version…
 * default   variant  first  last  from  to  certainty  sources
 * row       id  role  name  protocol  listener  reachedBy  change  certainty  sources
 * </pre>
 */
final class CompactForm {
  static final char LINE_END = '\n';
  static final char COLUMN_END = '\t';
  static final char ITEM_END = ';';

  static final String VERSIONS = "versions";
  static final String DEFAULT = "default";
  static final String ROW = "row";

  private CompactForm() {}
}
