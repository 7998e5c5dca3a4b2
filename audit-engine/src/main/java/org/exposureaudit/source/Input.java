package org.exposureaudit.source;

import java.nio.file.Path;
import java.util.List;

/// Something a user gave to be read.
public sealed interface Input {
    /// What it is called.
    String name();

    /// A ZIP, folder or file on this computer.
    ///
    /// @param path where it is
    record OnDisk(Path path) implements Input {
        @Override
        public String name() {
            return Sources.nameOf(path);
        }
    }

    /// A ZIP or other file that was uploaded.
    ///
    /// @param upload the file
    record Uploaded(Upload upload) implements Input {
        @Override
        public String name() {
            return upload.path();
        }
    }

    /// A folder that was uploaded file by file.
    ///
    /// @param name what it is called
    /// @param files its files, their paths those in the folder
    record UploadedFolder(String name, List<Upload> files) implements Input {
        /// Copies the list.
        public UploadedFolder {
            files = List.copyOf(files);
        }
    }

    /// Paths on this computer.
    static List<Input> onDisk(List<Path> paths) {
        return paths.stream().<Input>map(OnDisk::new).toList();
    }
}
