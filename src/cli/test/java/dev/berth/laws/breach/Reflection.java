package dev.berth.laws.breach;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Field;

/** Looks into classes. */
public final class Reflection {
  private Reflection() {}

  static Class<?> named(String name) throws ReflectiveOperationException {
    return Class.forName(name);
  }

  static Object loaded(String name) throws ReflectiveOperationException {
    return Reflection.class.getClassLoader().loadClass(name);
  }

  static int fields(Object object) {
    return object.getClass().getDeclaredFields().length;
  }

  static int methods(Object object) {
    return object.getClass().getMethods().length;
  }

  static int components(Object object) {
    return object.getClass().getRecordComponents().length;
  }

  static void open(Field field) {
    field.setAccessible(true);
  }

  static Object array() {
    return Array.newInstance(String.class, 1);
  }

  static Object handles() {
    return MethodHandles.lookup();
  }
}
