package org.smeic.lms.certificate.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** One page with its structure tree (ISO 32000-1 14.7): what is drawn knows what it is, in reading order. */
final class TaggedPage {
    private static final COSName MARKED_IDS = COSName.getPDFName("ParentTreeNextKey");

    private final PDDocument document = new PDDocument();
    private final PDPage page;
    private final COSDictionary tree = new COSDictionary();
    private final COSDictionary root;
    private final COSArray owners = new COSArray();
    private final COSArray parents = new COSArray();
    private final Ink ink = new Ink();

    /** A node of the tree. */
    record Element(COSDictionary node) {
        Element saying(String text) {
            node.setItem(COSName.ACTUAL_TEXT, new COSString(text));
            return this;
        }

        Element meaning(String alternative) {
            node.setItem(COSName.ALT, new COSString(alternative));
            return this;
        }

        private void add(org.apache.pdfbox.cos.COSBase kid) {
            ((COSArray) node.getDictionaryObject(COSName.K)).add(kid);
        }
    }

    TaggedPage(float width, float height) {
        page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root = node("Document", tree);
        tree.setItem(COSName.K, root);
        // The page has entry 0 of the parent tree, links have the next.
        page.setStructParents(0);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.add(COSInteger.ZERO);
        parents.add(owners);
    }

    Ink ink() {
        return ink;
    }

    Element element(String type) {
        return element(new Element(root), type);
    }

    Element element(Element parent, String type) {
        var node = node(type, parent.node());
        parent.add(node);
        return new Element(node);
    }

    private COSDictionary node(String type, COSDictionary parent) {
        var node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        node.setItem(COSName.S, COSName.getPDFName(type));
        node.setItem(COSName.P, parent);
        node.setItem(COSName.PG, page);
        node.setItem(COSName.K, new COSArray());
        return node;
    }

    /** Writes a line as part of an element. */
    void write(Element element, Line line, double x, double y, double size, Style style) {
        ink.begin("Span", mark(element), line.text());
        ink.text(line, x, y, size, style.rgb(), style.weight());
        ink.end();
    }

    /** Colour, and thickness added to the strokes as a share of the size. */
    record Style(int rgb, double weight) {}

    void draw(Element figure, Runnable drawing) {
        ink.begin("Figure", mark(figure));
        drawing.run();
        ink.end();
    }

    void decorate(Runnable drawing) {
        ink.beginArtifact();
        drawing.run();
        ink.end();
    }

    private int mark(Element element) {
        var id = owners.size();
        owners.add(element.node());
        element.add(COSInteger.get(id));
        return id;
    }

    /** Makes a rectangle of the page lead to an address. */
    void link(Element element, PDRectangle where, String address, String description) throws IOException {
        var action = new PDActionURI();
        action.setURI(address);
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        var link = new PDAnnotationLink();
        link.setRectangle(where);
        link.setAction(action);
        link.setBorderStyle(border);
        link.setContents(description);
        link.setPrinted(true);
        link.setStructParent(parents.size() / 2);
        page.getAnnotations().add(link);
        parents.add(COSInteger.get(parents.size() / 2));
        parents.add(element.node());
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, link);
        reference.setItem(COSName.PG, page);
        element.add(reference);
    }

    /** The finished file. The page is not written to after this. */
    byte[] finish(Title title) throws IOException {
        try (document) {
            page.setContents(new PDStream(EmbeddedFace.stream(document, ink.bytes())));
            var fonts = new COSDictionary();
            for (var face : ink.faces().values()) {
                fonts.setItem(face.name(), face.embed(document));
            }
            var resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);

            var numbers = new COSDictionary();
            numbers.setItem(COSName.NUMS, parents);
            tree.setItem(COSName.PARENT_TREE, numbers);
            tree.setInt(MARKED_IDS, parents.size() / 2);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree);
            title.describe(document);

            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }
}
