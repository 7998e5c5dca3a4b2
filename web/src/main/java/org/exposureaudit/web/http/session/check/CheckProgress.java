package org.exposureaudit.web.http.session.check;

/// How far a check is.
///
/// @param ahead how many checks have their turn first; 0 once it runs
/// @param files how many files are read
/// @param ofFiles how many there are to read; 0 while that is being found out
/// @param bytes how many bytes are read
/// @param ofBytes how many there are to read
/// @param items how many posts, messages and the like were looked at
public record CheckProgress(
        int ahead, int files, int ofFiles, long bytes, long ofBytes, long items) {
    /// Nothing is read yet.
    public static final CheckProgress START = new CheckProgress(0, 0, 0, 0, 0, 0);

    /// Whether others have their turn first.
    public boolean waits() {
        return ahead > 0;
    }

    /// How much of the reading is done, from 0 to 1.
    public double share() {
        return ofBytes == 0 ? 0 : Math.min(1, (double) bytes / ofBytes);
    }
}
