package org.exposureaudit.web.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program says when it is called wrongly or given a file about the user, the school or the policy that it cannot use.
final class BadArgumentsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    check                         | Name what to check: the ZIPs, folders or files you downloaded from your accounts. \
                    'exposure-audit platforms --how' says how to get them.
                    check x --policy westmarch    | There is no policy and no file of the name given with --policy. The policies are \
                    marchwood, stsaviours, foresters, grange, lancashire; all applies every one of them.
                    check x --as-of yesterday     | Invalid value for option '--as-of': write the day as 2026-09-01.
                    check x --format xml          | This version writes json and html. Leave the other form out of --format.
                    check x --nosuch              | Unknown option: '--nosuch'
                    chekc                         | Unmatched argument at index 0: 'chekc'
                    find pasta --by nobody        | --by takes me or others.
                    find pasta --from soon        | Invalid value for option '--from': write the day as 2026-09-01.
                    find                          | Missing required parameter: 'QUERY'
                    """)
    void saysInOneSentenceWhatToChangeWhenCalledWrongly(String line, String sentence) {
        CommandRun run = CommandRun.of(Arrays.stream(line.split(" ", -1)).toArray());

        assertEquals(2, run.exit());
        assertEquals(sentence, run.complaint());
        assertEquals("", run.out());
        assertEquals(2, run.err().lines().count(), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --me           | me.json           | {"name":                        | me.json, line 1, column 9: this is not valid JSON. \
                    A comma, a quotation mark or a bracket is probably missing or too many here or just before; the file must be saved as UTF-8.
                    --me           | me.json           | {"known_as": "Bryn"}            | me.json: name is missing or empty; please fill it in.
                    --me           | me.json           | {"name": "B", "phase": "big"}   | me.json: phase must be primary, secondary or other.
                    --me           | me.json           |                                 | me.json cannot be read. Check that it is there and not open \
                    elsewhere.
                    --declarations | said.json         | {}                              | said.json: must be a list: begin with [ and end with ].
                    --declarations | said.json         | [{"kind": "reported"}]          | said.json, declaration 1: does not say what it is about. \
                    Add `about`: a person's name, a user name, an item's id or a finding's fingerprint.
                    --earlier      | findings.json     | {"schema": "other"}             | findings.json is not what an earlier check wrote, or was \
                    written by another version. Give --earlier the findings.json in the folder of a finished check.
                    --policy       | own.yaml          | policy: {name: x}               | own.yaml, line 1, policy: has a field `name` that is not known. Known here: id, title, school, version, stale, related, interception, consequences.
                    --policy       | own.yaml          | 'a: [b'                         | own.yaml, line 1: this is not valid YAML. Check the indentation, the quotation marks and the brackets here and just before.
                    """)
    void saysWhatIsWrongWithAFileGivenForIt(
            String option, String name, String content, String sentence) throws IOException {
        Path file = folder.resolve(name);
        if (content != null) {
            Files.writeString(file, content);
        }
        CommandRun run = CommandRun.check(folder.resolve("out"), CommandRun.CARDS, option, file);

        assertEquals(sentence, run.complaint());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(1, run.exit());
        assertEquals("", run.out());
    }

    @Test
    void doesNotWriteIntoAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("result"), "mine");

        CommandRun run = CommandRun.check(file, CommandRun.CARDS);

        assertEquals(1, run.exit());
        assertEquals(
                "The name given with --out is that of a file. Choose another for the folder of the result.",
                run.complaint());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void saysWhenTheFolderForTheResultCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("result"), "mine");

        CommandRun run = CommandRun.check(file.resolve("below"), CommandRun.CARDS);

        assertEquals(1, run.exit());
        assertEquals(
                "The folder for the result could not be made. Choose another with --out, where you may write.",
                run.complaint());
    }

    @Test
    void listsTheCommandsWhenNoneIsNamed() {
        CommandRun run = CommandRun.of();

        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertEquals(
                "Usage: exposure-audit [-hV] [COMMAND]", run.out().lines().findFirst().orElse(""));
    }

    @Test
    void writesAScriptThatCompletesCommands() {
        CommandRun run = CommandRun.of("generate-completion");

        assertEquals(0, run.exit());
        assertTrue(run.out().contains("complete -F _complete_exposure-audit"), run.out());
    }
}
