package org.exposureaudit.policy.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Steps;
import org.exposureaudit.problem.InvalidPolicyException;
import org.exposureaudit.source.SourceFile;

/// Reads policies, those the tool comes with and files of one's own alike. Strict: the first thing that is not right is refused, with the
/// line, the place and what to do.
public final class PolicyLoader {
    private static final int MAX_BYTES = 2_000_000;
    private static final String STEPS = "steps.yaml";

    private final DetectorCatalogue catalogue;
    private final Steps steps;

    /// A loader that knows these detectors and these steps.
    public PolicyLoader(DetectorCatalogue catalogue, Steps steps) {
        this.catalogue = catalogue;
        this.steps = steps;
    }

    /// A loader that knows the detectors and steps the tool comes with.
    public static PolicyLoader shipped() {
        return new PolicyLoader(DetectorCatalogue.shipped(), shippedSteps());
    }

    /// The steps the tool comes with.
    public static Steps shippedSteps() {
        return StepsReading.read(new YamlField(STEPS, "", YamlTree.read(STEPS, resource(STEPS))));
    }

    /// A policy the tool comes with, by its id.
    public Policy shipped(String id) {
        String file = id + ".yaml";
        return read(file, resource(file));
    }

    /// The policy to begin one's own with, as text: it says what everything in it is for.
    public static String template() {
        return new String(resource("template.yaml"), StandardCharsets.UTF_8);
    }

    /// A policy file of one's own.
    public Policy load(Path path) {
        return load(SourceFile.of(path));
    }

    /// A policy file of one's own, wherever its bytes are.
    public Policy load(SourceFile source) {
        String file = source.name();
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new InvalidPolicyException(
                        file + " is far too large for a policy. Check that it is the right file.");
            }
            return read(file, bytes);
        } catch (IOException e) {
            throw new InvalidPolicyException(
                    file + " cannot be read. Check that it is there and not open elsewhere.", e);
        }
    }

    private Policy read(String file, byte[] bytes) {
        return new PolicyReading(catalogue, steps.keys())
                .read(new YamlField(file, "", YamlTree.read(file, bytes)));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Policy.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
