package org.exposureaudit.web.http.session.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.Audit;
import org.exposureaudit.Examination;
import org.exposureaudit.Policies;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.finding.Declaration;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.file.PolicyLoader;
import org.exposureaudit.report.Report;
import org.exposureaudit.source.SourceFile;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.Marks;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.You;

/// From where a session looks at what was examined: its policies, what the user noted and answered. Two that are equal see the same.
///
/// @param policies the ids of shipped policies
/// @param ownPolicy a policy file as text, or an empty text
/// @param you what users say of themselves
/// @param declarations what they noted on findings, by fingerprint
/// @param answered the questions they answered, by policy
/// @param choices what they chose not to be told
public record Standpoint(
        List<String> policies,
        String ownPolicy,
        You you,
        List<Declaration> declarations,
        Map<String, Set<String>> answered,
        Choices choices) {
    private static final String OWN = "the policy you gave";

    static Standpoint of(SessionState state) {
        Map<String, Set<String>> answered = new HashMap<>();
        state.answers()
                .all()
                .keySet()
                .forEach(key -> {
                    String policy = key.substring(0, key.indexOf('/'));
                    answered.put(policy, state.answers().answered(policy));
                });
        return new Standpoint(
                state.policies(),
                state.ownPolicy(),
                state.you(),
                declared(state.marks()),
                answered,
                state.choices());
    }

    private static List<Declaration> declared(Marks marks) {
        List<Declaration> all = new ArrayList<>();
        marks.people().forEach((key, same) -> all.addAll(who(key, same)));
        marks.findings()
                .forEach((fingerprint, each) ->
                        each.forEach(mark ->
                                declared(mark.kind())
                                        .map(kind -> declaration(kind, fingerprint, mark))
                                        .ifPresent(all::add)));
        return List.copyOf(all);
    }

    private static Declaration declaration(Declared kind, String fingerprint, Mark mark) {
        return new Declaration(kind, fingerprint, mark.on(), mark.whom(), mark.note());
    }

    // A page keeps an answer by how a declaration names the account and, on the next line, the
    // person.
    private static List<Declaration> who(String key, Marks.Same same) {
        int line = key.indexOf('\n');
        if (line < 0) {
            return List.of();
        }
        String about = key.substring(0, line);
        String whom = key.substring(line + 1);
        Declaration is = new Declaration(Declared.SAME_PERSON, about, LocalDate.MAX, whom, "");
        int role = whom.lastIndexOf(", ");
        String name = role < 0 ? whom : whom.substring(0, role);
        return switch (same) {
            case YES -> List.of(is);
            case FAMILY -> List.of(is, Declaration.of(Declared.FAMILY, name));
            case NO ->
                    List.of(
                            new Declaration(
                                    Declared.NOT_SAME_PERSON, about, LocalDate.MAX, whom, ""));
            case NOT_SURE -> List.of();
        };
    }

    private static Optional<Declared> declared(Mark.Kind kind) {
        return switch (kind) {
            case FAMILY -> Optional.of(Declared.FAMILY);
            case DISCUSSED -> Optional.of(Declared.DISCUSSED);
            case REPORTED -> Optional.of(Declared.REPORTED);
            case CONSENT -> Optional.of(Declared.CONSENT);
            case DONE, NOT_ME, KEEP, HIDDEN -> Optional.empty();
        };
    }

    /// What it makes of what was examined.
    ///
    /// @param audit knows the school
    Report judge(Audit audit, Examination examined) {
        Audit under =
                audit.by(you.me())
                        .under(loaded())
                        .declaring(new Declarations(declarations))
                        .answering(answered)
                        .without(choices.switchedOff())
                        .allowing(choices.allowed());
        Report report = under.judge(examined);
        List<Declaration> family = familyIn(report);
        if (family.isEmpty()) {
            return report;
        }
        family.addAll(declarations);
        return under.declaring(new Declarations(family)).judge(examined);
    }

    private List<Policy> loaded() {
        Set<Policy> all = new LinkedHashSet<>();
        policies.forEach(id -> all.addAll(Policies.of(id)));
        if (!ownPolicy.isEmpty()) {
            all.add(PolicyLoader.shipped().load(ownFile()));
        }
        return List.copyOf(all);
    }

    private SourceFile ownFile() {
        byte[] bytes = ownPolicy.getBytes(StandardCharsets.UTF_8);
        return new SourceFile(OWN, OWN, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    // Who is family in one finding is family in all of them.
    private List<Declaration> familyIn(Report report) {
        Set<String> marked = new LinkedHashSet<>();
        for (Declaration each : declarations) {
            if (each.kind() == Declared.FAMILY) {
                marked.add(each.about());
            }
        }
        List<Declaration> family = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (marked.contains(finding.fingerprint().value()) && finding.people().size() == 1) {
                String name = finding.people().getFirst().name();
                family.add(Declaration.of(Declared.FAMILY, name));
            }
        }
        return family;
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Standpoint[" + policies.size() + " policies]";
    }
}
