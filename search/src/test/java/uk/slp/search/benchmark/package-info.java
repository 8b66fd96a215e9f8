/**
 * Benchmarks of the library beside plain Lucene on the same invented corpus; run by the profile {@code benchmark}.
 */
package uk.slp.search.benchmark;
