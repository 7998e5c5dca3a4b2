import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Notes what was planted where, one line each, parted by tabs: `friend`, `name` or `rule`; the person's role, or `-`;
/// the form of the name (see [Person.Form]), or `-`; the words planted; the file of the export; the place in that
/// file's list, from 0.
final class Truth implements AutoCloseable {
    private final BufferedWriter out;
    private String file = "";
    private int place;
    private int size;

    Truth(Path path) throws IOException {
        out = Files.newBufferedWriter(path);
    }

    /// From here on it is about this file.
    void in(String file) {
        this.file = file;
    }

    /// From here on it is about this place in the file.
    void at(int place) {
        this.place = place;
    }

    /// A friend who is in the roster.
    void friend(Person person) {
        line("friend", person.role(), Person.Form.FULL.name(), person.fullName());
    }

    /// A name that was planted.
    void name(Person person, Person.Form form) {
        line("name", person.role(), form.name(), person.written(form));
    }

    /// A phrase that was planted.
    void rule(String phrase) {
        line("rule", "-", "-", phrase);
    }

    private void line(String... fields) {
        try {
            out.write(String.join("\t", fields) + "\t" + file + "\t" + place + "\n");
            size++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many were noted.
    int size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
