package dev.berth.processor;

/** A page of the source list. */
record Page(String key, String title, String url) {}
