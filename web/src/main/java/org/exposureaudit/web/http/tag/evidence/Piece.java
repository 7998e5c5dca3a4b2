package org.exposureaudit.web.http.tag.evidence;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a text, marked or not.
///
/// @param text the words
/// @param mark the number of the mark on them, or 0
public record Piece(String text, int mark) {

    /// A text cut where its marks begin and end. Marks are pairs of first and one-past-last position, in order; what overlaps
    /// an earlier one or lies outside is left out.
    public static List<Piece> cut(String text, List<int[]> marks) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        int number = 0;
        for (int[] mark : marks) {
            if (mark[0] < done || mark[1] <= mark[0] || mark[1] > text.length()) {
                continue;
            }
            if (mark[0] > done) {
                pieces.add(new Piece(text.substring(done, mark[0]), 0));
            }
            number++;
            pieces.add(new Piece(text.substring(mark[0], mark[1]), number));
            done = mark[1];
        }
        if (done < text.length() || pieces.isEmpty()) {
            pieces.add(new Piece(text.substring(done), 0));
        }
        return List.copyOf(pieces);
    }
}
