package org.exposureaudit.index;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.exposureaudit.item.text.WordScanner;

/// Cuts texts into the same folded words that detectors match, so that what is found can also be shown.
final class FoldingAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new WordTokenizer());
    }

    private static final class WordTokenizer extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final WordScanner scanner = new WordScanner();
        private final StringBuilder buffer = new StringBuilder();
        private final char[] chunk = new char[1024];
        private int next;
        private int length;

        @Override
        public boolean incrementToken() throws IOException {
            if (next < 0) {
                scanner.scan(readAll(input));
                next = 0;
            }
            if (next == scanner.count()) {
                return false;
            }
            clearAttributes();
            buffer.setLength(0);
            scanner.appendFolded(next, buffer);
            term.append(buffer);
            offset.setOffset(correctOffset(scanner.start(next)), correctOffset(scanner.end(next)));
            next++;
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            next = -1;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(correctOffset(length), correctOffset(length));
        }

        private String readAll(Reader reader) throws IOException {
            buffer.setLength(0);
            for (int n = reader.read(chunk); n >= 0; n = reader.read(chunk)) {
                buffer.append(chunk, 0, n);
            }
            length = buffer.length();
            return buffer.toString();
        }
    }
}
