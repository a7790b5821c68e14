/** Classes that break one law each in every method, to show that the law sees it. */
package dev.berth.laws.breach;
