package org.smeic.lms.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the value it is ordered by and the key of its last item. */
record Cursor(Order order, Object value, String key) {

    private static final int PARTS = 3;

    static Cursor after(Order order, FieldDoc last) {
        return new Cursor(order, last.fields[0], ((BytesRef) last.fields[1]).utf8ToString());
    }

    String write() {
        var text = order + " " + value + " " + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for none, for one of another order, and for what is none. */
    static Optional<Cursor> read(@Nullable String text, Order order) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length != PARTS || !parts[0].equals(order.name())) {
                return Optional.empty();
            }
            Object value = order == Order.RELEVANCE ? Float.valueOf(parts[1]) : (Object) Long.valueOf(parts[1]);
            return Optional.of(new Cursor(order, value, parts[2]));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    FieldDoc place(int lastDocument) {
        return new FieldDoc(lastDocument, Float.NaN, new Object[] {value, new BytesRef(key)});
    }
}
