package org.secondsource.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads XML as any reader would.
public final class XmlRead {
    private XmlRead() {}

    /// The document; fails where it is not well-formed.
    public static Document document(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException wrong) {
            throw new AssertionError("no XML", wrong);
        }
    }

    /// The elements that hold no other.
    static List<Element> leaves(Document document) {
        return all(document, "*").stream().filter(element -> all(element).isEmpty()).toList();
    }

    /// All elements of a name.
    public static List<Element> all(Document document, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) document.getElementsByTagName(name).item(i));
        }
        return found;
    }

    private static List<Node> all(Element element) {
        List<Node> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                found.add(child);
            }
        }
        return found;
    }

    /// The words of the first element of a name within another; empty where there is none.
    public static String words(Element within, String name) {
        Node found = within.getElementsByTagName(name).item(0);
        return found == null ? "" : found.getTextContent();
    }
}
