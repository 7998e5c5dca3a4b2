package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.ReaderInfo;
import org.junit.jupiter.api.Test;

class ArchiveReadersTest {
    @Test
    void listsEveryReaderThereIs() {
        TreeSet<String> written =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.exposureaudit.reader")
                                .stream()
                                .filter(type -> type.isAssignableTo(ArchiveReader.class))
                                .filter(type -> !type.isInterface())
                                .map(JavaClass::getName)
                                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> listed = new TreeSet<>();
        ArchiveReaders.ALL.forEach(reader -> listed.add(reader.getClass().getName()));
        assertEquals(written, listed);
    }

    @Test
    void listsThemByTheirPlatformsInOrder() {
        List<String> platforms =
                ArchiveReaders.ALL.stream()
                        .map(ArchiveReader::info)
                        .map(ReaderInfo::platform)
                        .toList();
        assertEquals(platforms.stream().sorted().distinct().toList(), platforms);
    }
}
