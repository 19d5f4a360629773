package org.smeic.lms.scorm.manifest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/** Reads a document that may be hostile or badly encoded into elements that know their line. */
final class SafeXml {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_ELEMENTS = 300_000;

    private final String file;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final StringBuilder namespaces = new StringBuilder();
    private boolean reencoded;
    private boolean repaired;

    SafeXml(String file) {
        this.file = file;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Tools use prefixes they never declare.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    }

    /** All namespaces declared anywhere, separated by blanks. */
    String namespaces() {
        return namespaces.toString();
    }

    /** Whether the bytes were not in the encoding they claim. */
    boolean reencoded() {
        return reencoded;
    }

    /** Whether ampersands or control characters had to be mended. */
    boolean repaired() {
        return repaired;
    }

    Element read(byte[] bytes) {
        var document = XmlRepair.withoutLeadingSpace(bytes);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            return readReencoded(document, broken);
        }
    }

    /** Many an editor declares one encoding and saves another; the letters then tell which. */
    private Element readReencoded(byte[] document, Exception broken) {
        if (isEncodingFault(broken) || XmlRepair.claimsUtf16(document)) {
            for (var guess : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
                try {
                    namespaces.setLength(0);
                    var text =
                            guess.newDecoder().decode(ByteBuffer.wrap(document)).toString();
                    var root =
                            read(factory.createXMLStreamReader(new StringReader(XmlRepair.withoutDeclaration(text))));
                    reencoded = true;
                    return root;
                } catch (XMLStreamException | CharacterCodingException notThisOne) {
                    broken.addSuppressed(notThisOne);
                }
            }
        }
        return readMended(XmlRepair.decoded(document), broken);
    }

    private Element readMended(String text, Exception broken) {
        var mended = XmlRepair.of(text);
        if (!mended.equals(text)) {
            try {
                namespaces.setLength(0);
                var root = read(factory.createXMLStreamReader(new StringReader(XmlRepair.withoutDeclaration(mended))));
                repaired = true;
                return root;
            } catch (XMLStreamException stillBroken) {
                broken.addSuppressed(stillBroken);
            }
        }
        throw malformed(broken);
    }

    private Element read(XMLStreamReader xml) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        var count = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new Refusal("scorm.manifest_doctype", place(xml));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal("scorm.manifest_entity", place(xml), xml.getLocalName());
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(xml, open.peekLast());
                    if (++count > MAX_ELEMENTS || open.size() >= MAX_DEPTH) {
                        throw new Refusal("scorm.manifest_too_big", place(xml));
                    }
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.getLast().add(element);
                    }
                    open.addLast(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.getLast().append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        if (root == null) {
            throw new Refusal("scorm.manifest_malformed", file, "");
        }
        return root;
    }

    private Element element(XMLStreamReader xml, @Nullable Element parent) {
        Map<String, String> attributes = new HashMap<>();
        Map<String, String> declared = new HashMap<>(parent == null ? Map.of() : parent.prefixes());
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            var prefix = xml.getAttributePrefix(i);
            var whole = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
            if (whole.startsWith("xmlns")) {
                namespaces.append(xml.getAttributeValue(i)).append(' ');
                declared.put(whole.substring(Math.min(whole.length(), 6)), xml.getAttributeValue(i));
            } else {
                attributes.putIfAbsent(local(whole), xml.getAttributeValue(i));
            }
        }
        // An element repeats its parent's declarations; one map serves both.
        var prefixes = parent != null && parent.prefixes().equals(declared) ? parent.prefixes() : Map.copyOf(declared);
        var whole = name(xml);
        return new Element(
                local(whole), prefix(whole), prefixes, xml.getLocation().getLineNumber(), attributes);
    }

    private static String name(XMLStreamReader xml) {
        var prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf(':')));
    }

    private static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private String place(XMLStreamReader xml) {
        return file + ":" + xml.getLocation().getLineNumber();
    }

    private Refusal malformed(Exception broken) {
        var place = broken instanceof XMLStreamException located && located.getLocation() != null
                ? file + ":" + located.getLocation().getLineNumber()
                : file;
        var reason = String.valueOf(broken.getMessage());
        var refusal = new Refusal("scorm.manifest_malformed", place, reason.replaceFirst("(?s)^.*Message: ", ""));
        refusal.initCause(broken);
        return refusal;
    }

    private static boolean isEncodingFault(Exception broken) {
        for (Throwable t = broken; t != null; t = t.getCause()) {
            var text = String.valueOf(t.getMessage());
            if (t instanceof IOException || text.contains("UTF-") || text.contains("ncoding")) {
                return true;
            }
        }
        return broken instanceof XMLStreamException located && located.getNestedException() instanceof IOException;
    }
}
