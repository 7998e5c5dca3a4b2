package org.exposureaudit.reader.contacts;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail.Contact;
import org.exposureaudit.item.Item;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContactsReaderTest {
    private static final ContactsReader READER = new ContactsReader();

    @Test
    void readsEveryCardOfAFileWhateverItsVersion() {
        Reading reading =
                cards(
                        """
                        begin:vcard
                        version:2.1
                        n;charset=utf-8;encoding=quoted-printable:Ny=C3=A5l;B=
                        o;;;
                        TEL;CELL;PREF:07700 900101
                        end:vcard
                        BEGIN:VCARD
                        VERSION:3.0
                        FN:Wyn Teal
                        item1.EMAIL;type=pref:wyn@post.example
                        NOTE:first\\, sec
                         ond
                        END:VCARD
                        BEGIN:VCARD
                        VERSION:4.0
                        FN:Cy Moor
                        TEL;VALUE=uri:tel:+44-7700-900102
                        BDAY:--0412
                        END:VCARD
                        """);
        assertEquals(
                List.of(
                        new Contact(account("Bo Nyål", "07700 900101", ""), "", List.of()),
                        new Contact(
                                account("Wyn Teal", "", "wyn@post.example"),
                                "",
                                List.of("first, second")),
                        new Contact(
                                account("Cy Moor", "+44-7700-900102", ""),
                                "",
                                List.of("Birthday: --04-12"))),
                contacts(reading));
        assertEquals("lines 1-6", reading.items().getFirst().locator().position().text());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void leavesPicturesUnread() {
        Reading reading =
                cards(
                        "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Nyal\nPHOTO;ENCODING=b;TYPE=JPEG:"
                                + "QUJD\n ".repeat(50_000)
                                + "QUJD\nTEL:07700 900101\nEND:VCARD\n");
        assertEquals(
                List.of(new Contact(account("Bo Nyal", "07700 900101", ""), "", List.of())),
                contacts(reading));
    }

    @Test
    void readsWhatIsThereOfACardThatIsCutOff() {
        Reading reading =
                cards(
                        "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Nyal\nBEGIN:VCARD\nVERSION:3.0\nFN:Wyn Teal\nTEL:07700 9");
        assertEquals(2, reading.items().size());
        assertEquals(List.of(Problem.Kind.RECORD, Problem.Kind.RECORD), kinds(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nothing of the kind", "\0\0\0\0", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"})
    void saysWhenAFileHoldsNoCard(String text) {
        assertEquals(List.of(Problem.Kind.FILE), kinds(cards(text)));
    }

    @Test
    void readsOverGarbageInACard() {
        Reading reading =
                cards(
                        "BEGIN:VCARD\nVERSION:9.9\n\0\0::;;\nBDAY:yesterday\nADR:;\nFN:Bo Nyal\nTEL;=;=:\nEND:VCARD\n"
                                + "x".repeat(1_000_000));
        assertEquals("Bo Nyal", contacts(reading).getFirst().account().displayName());
    }

    @Test
    void namesTheGroupsACardIsIn() {
        Reading reading =
                cards(
                        """
                        BEGIN:VCARD
                        VERSION:4.0
                        UID:urn:uuid:0001
                        FN:Bo Nyal
                        CATEGORIES:myContacts,Tea
                        END:VCARD
                        BEGIN:VCARD
                        VERSION:4.0
                        KIND:group
                        FN:5B parents
                        MEMBER:urn:uuid:0001
                        END:VCARD
                        """);
        assertEquals(List.of("Tea", "5B parents"), contacts(reading).getFirst().note());
        assertEquals(1, reading.items().size());
    }

    @Test
    void readsOnlyAllContactsWhereGroupsAreBesideIt() {
        String card = "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Nyal\nEND:VCARD\n";
        Reading reading =
                ReaderFixture.read(
                        READER,
                        source(
                                file("Takeout/Contacts/All Contacts/All Contacts.vcf", card),
                                file("Takeout/Contacts/Tea/Tea.vcf", card)));
        assertEquals(1, reading.items().size());
        assertEquals(List.of(), reading.unclaimed());
    }

    @Test
    void readsGooglesTableOfToday() {
        Reading reading =
                table(
                        """
                        First Name,Last Name,Nickname,Organization Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - City
                        Bo,Nyal,,Lido,1990-02-11,"a,
                        b",Tea ::: * myContacts,,bo@post.example,Mobile,07700 900101 ::: 01632 960101,Home,"1 Quay
                        Pool",Pool
                        """);
        assertEquals(
                List.of(
                        new Contact(
                                new Account(
                                        "Bo Nyal",
                                        "",
                                        List.of("07700 900101", "01632 960101"),
                                        List.of("bo@post.example")),
                                "Lido",
                                List.of("Birthday: 1990-02-11", "a,\nb", "Tea", "1 Quay, Pool"))),
                contacts(reading));
    }

    @Test
    void readsTheSameTableInAnotherLanguage() {
        Reading reading =
                table(
                        """
                        Nombre;Segundo nombre;Apellidos;Notas;Correo 1 - Etiqueta;Correo 1 - Valor;Teléfono 1 - Etiqueta;Teléfono 1 - Valor;Foto
                        Bo;;Nyal;07700 900199;Casa;bo@post.example;Móvil;+44 7700 900101;
                        """);
        assertEquals(
                List.of(
                        new Contact(
                                account("Bo Nyal", "+44 7700 900101", "bo@post.example"),
                                "",
                                List.of())),
                contacts(reading));
    }

    @Test
    void readsATableThatASpreadsheetSavedAsWindowsDoes() {
        byte[] bytes =
                "First Name\tLast Name\tE-mail Address\tMobile Phone\r\nZoë\tNyål\tzoe@post.example\t07700 900101\r\n"
                        .getBytes(Charset.forName("windows-1252"));
        SourceFile file =
                new SourceFile(
                        "c.csv", "c.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
        assertEquals(
                List.of(
                        new Contact(
                                account("Zoë Nyål", "07700 900101", "zoe@post.example"),
                                "",
                                List.of())),
                contacts(ReaderFixture.read(READER, source(file))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nBo,Nyal,,,,,\n",
                "platform,display_name,handle,direction\nx,Bo,bo,friend\n",
                "role,forename,surname,phone,email\npupil,Bo,Nyal,,\n",
                "a,b\n",
                ""
            })
    void leavesOtherTablesAlone(String text) {
        assertEquals(Detection.NOT_MINE, READER.detect(source(file("list.csv", text))));
    }

    @Test
    void keepsTheRowsBeforeOneThatNeverEnds() {
        Reading reading =
                table(
                        "Name,E-mail 1 - Value\nBo Nyal,bo@post.example\n\"Wyn"
                                + "x".repeat(3_000_000));
        assertEquals(1, reading.items().size());
        assertEquals(List.of(Problem.Kind.FILE), kinds(reading));
    }

    @Test
    void knowsAnAddressBook() {
        assertInstanceOf(Detection.Recognized.class, READER.detect(source(file("a.vcf", ""))));
        assertTrue(
                READER.detect(source(file("a.csv", "Name,Phone 1 - Value\n")))
                        instanceof Detection.Recognized);
    }

    private static Reading cards(String text) {
        return ReaderFixture.read(READER, source(file("contacts.vcf", text)));
    }

    private static Reading table(String text) {
        return ReaderFixture.read(READER, source(file("contacts.csv", text)));
    }

    private static Account account(String name, String phone, String email) {
        return new Account(
                name,
                "",
                phone.isEmpty() ? List.of() : List.of(phone),
                email.isEmpty() ? List.of() : List.of(email));
    }

    private static List<Contact> contacts(Reading reading) {
        return reading.items().stream().map(Item::detail).map(Contact.class::cast).toList();
    }

    private static List<Problem.Kind> kinds(Reading reading) {
        return reading.problems().stream().map(Problem::kind).toList();
    }
}
