package org.exposureaudit.school.people;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.school.table.DateForms;
import org.exposureaudit.source.SourceFile;

/// Reads the common transfer file (CTF) and the admissions transfer file (ATF), which every school system can write.
///
/// They also hold special needs, medical notes, ethnicity and care. Of elements that are not asked for, no text is ever made. Pupils a
/// file of this very school passes on have left it; those of another school have come.
final class CtfXml {
    private static final long MAX_BYTES = 200_000_000;
    private static final int MAX_PUPILS = 20_000;
    private static final Set<String> ROOTS = Set.of("CTfile", "ATfile");
    private static final Set<String> CONTAINERS =
            Set.of("BasicDetails", "Contacts", "Phones", "Phone", "CTFpupilData", "ATFpupilData");

    private final XMLStreamReader xml;
    private final CtfPeople people;
    private final Predicate<String> ours;

    private CtfXml(XMLStreamReader xml, CtfPeople people, Predicate<String> ours) {
        this.xml = xml;
        this.people = people;
        this.ours = ours;
    }

    /// Adds the people of a file to a list; says whether it is such a file.
    ///
    /// @param ours tells whether a name is one of the school's own
    static boolean read(SourceFile file, PeopleList list, Predicate<String> ours) {
        try (InputStream in = file.open()) {
            if (file.size() > MAX_BYTES) {
                throw new InvalidSchoolException(
                        list.file() + " is far too large for a transfer file.");
            }
            return new CtfXml(factory().createXMLStreamReader(in), new CtfPeople(list), ours)
                    .document();
        } catch (XMLStreamException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber();
            throw new InvalidSchoolException(
                    list.file() + line + ": this is not valid XML. Export the file again.");
        } catch (IOException _) {
            throw new InvalidSchoolException(
                    list.file()
                            + " cannot be read. Check that it is there and not open elsewhere.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private boolean document() throws XMLStreamException {
        boolean inside = false;
        int pupils = 0;
        while (xml.hasNext() && pupils < MAX_PUPILS) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (!inside) {
                if (!ROOTS.contains(name)) {
                    return false;
                }
                inside = true;
                people.begin();
            } else if (name.equals("Header")) {
                header();
            } else if (name.equals("Pupil")) {
                pupil();
                pupils++;
            } else if (!CONTAINERS.contains(name)) {
                passOver();
            }
        }
        return inside;
    }

    private void header() throws XMLStreamException {
        boolean source = false;
        while (isBefore("Header")) {
            if (xml.isEndElement() && xml.getLocalName().equals("SourceSchool")) {
                source = false;
            } else if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "SourceSchool" -> source = true;
                    case "DateTime" -> people.written(date(xml.getElementText()));
                    case "SchoolName" -> people.leaving(source && ours.test(xml.getElementText()));
                    default -> {}
                }
            }
        }
    }

    private void pupil() throws XMLStreamException {
        people.beginPupil();
        while (isBefore("Pupil")) {
            if (xml.isEndElement() && xml.getLocalName().equals("Contact")) {
                people.endContact();
            } else if (xml.isStartElement()) {
                String name = xml.getLocalName();
                if (name.equals("Contact")) {
                    people.beginContact();
                } else if (CtfPeople.WANTED.contains(name)) {
                    people.value(name, xml.getElementText());
                } else if (!CONTAINERS.contains(name)) {
                    passOver();
                }
            }
        }
        people.endPupil();
    }

    // Moves on; false at the end of this element.
    private boolean isBefore(String element) throws XMLStreamException {
        xml.next();
        return !(xml.isEndElement() && xml.getLocalName().equals(element));
    }

    private void passOver() throws XMLStreamException {
        int depth = 1;
        people.passedOver(xml.getLocalName());
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private static LocalDate date(String text) {
        return DateForms.parse(text).orElse(LocalDate.MAX);
    }
}
