package dev.berth.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Regular expressions of the JDK can take for ever. So those that are used stand in the source as
 * constants, where a reviewer sees them; what users and schemas bring goes to RE2J.
 */
class PatternLawsTest {
  private static final String BREACH = "src/cli/test/java/dev/berth/laws/breach/MadePatterns.java";

  /** Methods of texts whose first argument is a regular expression. */
  private static final Set<String> OF_TEXTS =
      Set.of("matches", "split", "splitWithDelimiters", "replaceAll", "replaceFirst");

  private static final Set<String> OF_PATTERNS = Set.of("compile", "matches");

  @Test
  void everyPatternIsAConstant() {
    List<String> breaches = new ArrayList<>();
    for (Map.Entry<String, CompilationUnit> file : JavaSources.BY_PATH.entrySet()) {
      if (file.getKey().contains("/main/")) {
        for (Node made : made(file.getValue())) {
          breaches.add(file.getKey() + ": " + made);
        }
      }
    }
    assertEquals("", String.join("\n", breaches));
  }

  @Test
  void everyBreachIsSeen() {
    CompilationUnit unit = JavaSources.BY_PATH.get(BREACH);
    for (MethodDeclaration method : unit.findAll(MethodDeclaration.class)) {
      boolean breach = method.getNameAsString().startsWith("made");
      long found = made(unit).stream().filter(method::isAncestorOf).count();
      assertEquals(breach ? 1 : 0, found, method::toString);
    }
  }

  /** The places where a regular expression of the JDK is anything but a constant. */
  private static List<Node> made(CompilationUnit unit) {
    List<Node> made = new ArrayList<>();
    for (MethodCallExpr call : unit.findAll(MethodCallExpr.class)) {
      if (takesPattern(call, unit) && !isConstant(call.getArgument(0), unit)) {
        made.add(call);
      }
    }
    for (MethodReferenceExpr reference : unit.findAll(MethodReferenceExpr.class)) {
      Set<String> names = isOfJdk(reference.getScope().toString(), unit) ? OF_PATTERNS : OF_TEXTS;
      if (names.contains(reference.getIdentifier())) {
        made.add(reference);
      }
    }
    return made;
  }

  private static boolean takesPattern(MethodCallExpr call, CompilationUnit unit) {
    String scope = call.getScope().map(Expression::toString).orElse("");
    if (scope.isEmpty() || call.getArguments().isEmpty()) {
      return false;
    }
    if (scope.equals("Pattern")) {
      return isOfJdk(scope, unit) && OF_PATTERNS.contains(call.getNameAsString());
    }
    return OF_TEXTS.contains(call.getNameAsString()) && !isPattern(scope, unit);
  }

  private static boolean isOfJdk(String scope, CompilationUnit unit) {
    return scope.equals("Pattern")
        && unit.getImports().stream()
            .anyMatch(each -> each.getNameAsString().startsWith("java.util.regex"));
  }

  /** Whether a name is that of a pattern or a matcher, whose methods take texts. */
  private static boolean isPattern(String name, CompilationUnit unit) {
    return unit.findAll(VariableDeclarator.class).stream()
        .filter(each -> each.getNameAsString().equals(name))
        .anyMatch(each -> Set.of("Pattern", "Matcher").contains(each.getTypeAsString()));
  }

  private static boolean isConstant(Expression expression, CompilationUnit unit) {
    if (expression instanceof BinaryExpr sum) {
      return isConstant(sum.getLeft(), unit) && isConstant(sum.getRight(), unit);
    }
    if (expression instanceof NameExpr name) {
      List<VariableDeclarator> named =
          unit.findAll(VariableDeclarator.class, each -> each.getName().equals(name.getName()));
      return !named.isEmpty() && named.stream().allMatch(each -> isConstantField(each, unit));
    }
    return expression instanceof LiteralStringValueExpr;
  }

  private static boolean isConstantField(VariableDeclarator name, CompilationUnit unit) {
    boolean constant =
        name.getParentNode().orElseThrow() instanceof FieldDeclaration field
            && field.isStatic()
            && field.isFinal();
    return constant && name.getInitializer().filter(value -> isConstant(value, unit)).isPresent();
  }
}
