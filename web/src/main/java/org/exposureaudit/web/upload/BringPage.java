package org.exposureaudit.web.upload;

import java.util.List;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.FileRow;
import org.exposureaudit.web.http.tag.Link;

/// Bring your data.
///
/// @param lead what is there so far, in a sentence
/// @param files what was brought so far
/// @param place what is in the field for a folder of this computer
/// @param ownComputer whether that may be used
/// @param errors what has to be put right
/// @param guides the guides, one for each kind of account
public record BringPage(
        String lead,
        List<FileRow> files,
        String place,
        boolean ownComputer,
        Errors errors,
        List<Link> guides) {
    /// Copies the lists.
    public BringPage {
        files = List.copyOf(files);
        guides = List.copyOf(guides);
    }
}
