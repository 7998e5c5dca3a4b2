package org.exposureaudit.reader.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>one  two</p><p>three</p>                        | one two¶three
                    one<br>two<br><br>three                            | one¶two¶¶three
                    <div><div>one</div><div>two <b>three</b></div></div> | one¶two three
                    a &amp; b &lt;i&gt; &#039;c&#039; &#064;d          | a & b <i> 'c' @d
                    <script>alert(1)</script>one<style>x</style>       | one
                    <div></div>                                        |
                    """)
    void showsTheWordsAsAReaderSeesThem(String html, String text) {
        assertEquals(
                text == null ? "" : text.replace('¶', '\n'), HtmlText.of(HtmlPage.of(html).root()));
    }

    @Test
    void readsRowsOfOneAndTwoCells() {
        String html =
                """
                <table><tr><td>Name</td><td>Bo</td></tr>
                <tr><td colspan="2">Link<div><div><a href="https://x.example/bo">bo</a></div></div></td></tr>
                <tr><td colspan="2"><h2>Owner</h2><table><tr><td>Username</td><td>wyn</td></tr></table></td></tr></table>
                """;
        assertEquals(
                List.of(
                        new HtmlRows.Row("", "Name", "Bo", ""),
                        new HtmlRows.Row("", "Link", "bo", "https://x.example/bo"),
                        new HtmlRows.Row("Owner", "Username", "wyn", "")),
                HtmlRows.of(HtmlPage.of(html).root()));
    }

    @Test
    void boundsTheDepthOfAPage() {
        HtmlPage page = HtmlPage.of("<div>".repeat(100_000) + "deep");
        assertEquals("deep", HtmlText.of(page.root()));
    }
}
