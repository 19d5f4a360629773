package org.smeic.lms.quiz.exchange;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/**
 * Reads XML from strangers: no document type, so no entities of one's own and nothing fetched, and limits on depth
 * and number of elements.
 */
final class XmlTree {

    private static final int DEEPEST = 60;
    private static final int MOST = 200_000;

    private final XMLStreamReader reader;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private int count;

    private XmlTree(XMLStreamReader reader) {
        this.reader = reader;
    }

    static XmlElement read(byte[] bytes, EncodedText text) {
        // The JDK's own parser, whichever the server brings: its limits are the ones tested here.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            var reader = text.guessed()
                    ? factory.createXMLStreamReader(new StringReader(text.text()))
                    : factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new XmlTree(reader).read();
        } catch (XMLStreamException malformed) {
            var place = malformed.getLocation();
            throw new Refusal("quiz.xml_malformed", place == null ? 0 : place.getLineNumber(), reason(malformed));
        }
    }

    private XmlElement read() throws XMLStreamException {
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new Refusal("quiz.xml_doctype", line());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal("quiz.xml_entity", line(), reader.getLocalName());
                case XMLStreamConstants.START_ELEMENT -> root = begin(root);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.element().add(reader.getText());
                    }
                }
                default -> {
                    // comments and processing instructions say nothing to us
                }
            }
        }
        if (root == null) {
            throw new Refusal("quiz.file_empty");
        }
        return root;
    }

    private XmlElement begin(@Nullable XmlElement root) {
        if (open.size() >= DEEPEST || ++count > MOST) {
            throw new Refusal("quiz.xml_too_large", line());
        }
        var element = new XmlElement(reader.getLocalName(), line());
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (!open.isEmpty()) {
            open.element().add(element);
        }
        open.push(element);
        return root == null ? element : root;
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }

    /** The parser's words without the position it puts before them. */
    private static String reason(XMLStreamException malformed) {
        return String.valueOf(malformed.getMessage())
                .replaceFirst("(?s)^.*Message: ", "")
                .strip();
    }
}
