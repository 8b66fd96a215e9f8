package uk.slp.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The values of one facet in one state of the index, numbered through all segments in the order of the alphabet, so that
 * counting needs no names.
 *
 * @param names by number
 * @param numbers for each segment the number of each of its values
 */
record FacetValues(List<String> names, List<int[]> numbers) {

    static FacetValues of(IndexReader reader, String field) throws IOException {
        List<List<String>> bySegment = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
            List<String> names = new ArrayList<>((int) values.getValueCount());
            for (long ord = 0; ord < values.getValueCount(); ord++) {
                names.add(values.lookupOrd(ord).utf8ToString());
            }
            bySegment.add(names);
            all.addAll(names);
        }
        List<String> names = List.copyOf(all);
        List<int[]> numbers = new ArrayList<>();
        for (List<String> own : bySegment) {
            numbers.add(own.stream()
                    .mapToInt(name -> Collections.binarySearch(names, name))
                    .toArray());
        }
        return new FacetValues(names, numbers);
    }
}
