package org.smeic.lms.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Drawing;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;

/** An entry as the engine keeps it, and an item read back. */
final class Documents {

    /** To be raised with every change here or of {@link Analysis}; an index of another mapping is written anew. */
    static final String MAPPING = "1";

    static final String KEY = "key";
    static final String STAMP = "stamp";
    static final String PUBLISHED = "published";
    static final String MINUTES = "minutes";

    private Documents() {}

    static Document write(Entry entry) {
        var item = entry.item();
        var document = new Document();
        document.add(new StringField(KEY, item.key(), Store.YES));
        document.add(new SortedDocValuesField(KEY, new BytesRef(item.key())));
        document.add(new StoredField(STAMP, entry.changed().toString()));
        document.add(new NumericDocValuesField(PUBLISHED, -entry.published().toEpochMilli()));
        document.add(new NumericDocValuesField(MINUTES, item.minutes()));
        if (item.isCourse()) {
            document.add(new NumericDocValuesField(FacetCounter.COURSE, item.id()));
        }
        facets(document, entry);
        texts(document, entry);
        store(document, item);
        return document;
    }

    private static void facets(Document document, Entry entry) {
        var item = entry.item();
        facet(document, Facet.AUDIENCE, item.audience().name());
        item.topics().forEach(topic -> facet(document, Facet.TOPIC, topic.name()));
        facet(document, Facet.LEVEL, item.level().name());
        facet(document, Facet.LANGUAGE, item.language());
        facet(document, Facet.ECONOMY, entry.economy());
        facet(document, Facet.LENGTH, Length.of(item.minutes()).name());
        facet(document, Facet.FORMAT, (item.isCourse() ? Format.SELF_PACED : Format.CURRICULUM).name());
        if (item.isCourse()) {
            facet(document, Facet.CREDENTIAL, Credential.CERTIFICATE.name());
        }
    }

    private static void facet(Document document, Facet facet, String value) {
        document.add(new StringField(FacetCounter.FIELD, facet.term(value), Store.NO));
        document.add(new SortedSetDocValuesField(FacetCounter.FIELD, new BytesRef(facet.term(value))));
    }

    private static void texts(Document document, Entry entry) {
        var item = entry.item();
        text(document, Zone.TITLE, item, item.title());
        text(document, Zone.OUTCOMES, item, String.join("\n", entry.outcomes()));
        text(document, Zone.SUMMARY, item, item.summary());
        text(document, Zone.PARTS, item, String.join("\n", entry.parts()));
        text(document, Zone.BODY, item, entry.body());
    }

    private static void text(Document document, Zone zone, Item item, String text) {
        var normal = Analysis.normal(text);
        document.add(new TextField(zone.field(), normal, Store.NO));
        var grammar = Analysis.grammar(item.language());
        if (!grammar.isEmpty()) {
            document.add(new TextField(zone.field(grammar), normal, Store.NO));
        }
        if (zone != Zone.BODY) {
            document.add(new TextField(Analysis.LOOSE, String.join(" ", Analysis.loose(normal)), Store.NO));
            var stems = String.join(" ", Analysis.stems(grammar, normal));
            document.add(new TextField(Analysis.LOOSE_STEM, stems, Store.NO));
        }
    }

    private static void store(Document document, Item item) {
        document.add(new StoredField("id", item.id()));
        document.add(new StoredField("slug", item.slug()));
        document.add(new StoredField("title", item.title()));
        document.add(new StoredField("summary", item.summary()));
        document.add(new StoredField("outcome", item.outcome()));
        document.add(new StoredField("audience", item.audience().name()));
        item.topics().forEach(topic -> document.add(new StoredField("topic", topic.name())));
        document.add(new StoredField("level", item.level().name()));
        document.add(new StoredField("language", item.language()));
        document.add(new StoredField("length", item.minutes()));
        document.add(new StoredField("parts", item.parts()));
        document.add(new StoredField("drawing", item.drawing().name()));
    }

    static Item read(Document document) {
        var key = text(document, KEY);
        return new Item(
                Kind.valueOf(key.substring(0, key.indexOf(':'))),
                number(document, "id").longValue(),
                text(document, "slug"),
                text(document, "title"),
                text(document, "summary"),
                text(document, "outcome"),
                Audience.valueOf(text(document, "audience")),
                topics(document),
                Level.valueOf(text(document, "level")),
                text(document, "language"),
                number(document, "length").intValue(),
                number(document, "parts").intValue(),
                Drawing.valueOf(text(document, "drawing")));
    }

    static String key(Document document) {
        return text(document, KEY);
    }

    static Instant stamp(Document document) {
        return Instant.parse(text(document, STAMP));
    }

    private static List<Topic> topics(Document document) {
        return Arrays.stream(document.getValues("topic")).map(Topic::valueOf).toList();
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.get(field), field);
    }

    private static Number number(Document document, String field) {
        return Objects.requireNonNull(document.getField(field), field).numericValue();
    }
}
