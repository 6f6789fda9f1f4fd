package org.secondsource.exchange.feed;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.secondsource.exchange.view.PlainText;

/// Writes XML as it comes, in UTF-8. Whatever words hold, they stay words: what XML cannot hold is
/// replaced.
final class XmlOut {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Writing to the stream failed.
    static final class XmlException extends RuntimeException {
        private static final long serialVersionUID = 1;

        XmlException(XMLStreamException cause) {
            super(cause);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException failed) {
            throw new XmlException(failed);
        }
    }

    /// Writes a document and leaves `out` open.
    static void write(OutputStream out, Consumer<XmlOut> document) {
        run(() -> {
            XMLStreamWriter writer =
                    FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeCharacters("\n");
            document.accept(new XmlOut(writer));
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.flush();
        });
    }

    /// @param attributes names and values in turn
    void open(String name, String... attributes) {
        run(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
    }

    void close() {
        run(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /// An element that holds nothing.
    void empty(String name, String... attributes) {
        run(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
            xml.writeCharacters("\n");
        });
    }

    /// An element that holds words.
    void words(String name, String words, String... attributes) {
        open(name, attributes);
        run(() -> xml.writeCharacters(PlainText.safe(words)));
        close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], PlainText.safe(attributes[i + 1]));
        }
    }
}
