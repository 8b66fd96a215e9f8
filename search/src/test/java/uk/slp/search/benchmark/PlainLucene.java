package uk.slp.search.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import uk.slp.search.Passage;
import uk.slp.search.SearchDocument;

/** What one writes by hand for one flat index of passages: the measure for the library. */
final class PlainLucene implements Closeable {

    private static final List<String> FACETS = List.of("type", "area", "theme");

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final FacetsConfig config = new FacetsConfig();
    private final Directory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private DefaultSortedSetDocValuesReaderState facets;

    PlainLucene(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    void put(SearchDocument source) throws IOException {
        for (Passage passage : source.passages()) {
            Document document = new Document();
            document.add(new StringField("id", source.id(), Field.Store.YES));
            document.add(new StoredField("title", source.title()));
            document.add(new TextField("text", passage.text(), Field.Store.YES));
            document.add(new SortedSetDocValuesFacetField("type", source.type()));
            document.add(new SortedSetDocValuesFacetField("area", String.valueOf(source.area())));
            document.add(new SortedSetDocValuesFacetField(
                    "theme", source.themes().get(0).code()));
            writer.addDocument(config.build(document));
        }
    }

    void commit() throws IOException {
        writer.commit();
    }

    void open() throws IOException {
        reader = DirectoryReader.open(writer);
        facets = new DefaultSortedSetDocValuesReaderState(reader, config);
    }

    /** Best ten with title and a highlighted snippet, total, counts of three facets. */
    int search(String text) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                builder.add(new TermQuery(new Term("text", term.toString())), Occur.SHOULD);
            }
            stream.end();
        }
        BooleanQuery query = builder.build();
        FacetsCollector collector = new FacetsCollector();
        TopDocs top = FacetsCollector.search(searcher, query, 10, collector);
        StringJoiner answer = new StringJoiner("\n");
        String[] snippets =
                new UnifiedHighlighter.Builder(searcher, analyzer).build().highlight("text", query, top);
        for (int i = 0; i < top.scoreDocs.length; i++) {
            ScoreDoc hit = top.scoreDocs[i];
            answer.add(searcher.storedFields().document(hit.doc).get("title")).add(snippets[i]);
        }
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(facets, collector);
        for (String facet : FACETS) {
            answer.add(String.valueOf(counts.getTopChildren(200, facet)));
        }
        return answer.length() + (int) top.totalHits.value;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
        directory.close();
    }
}
