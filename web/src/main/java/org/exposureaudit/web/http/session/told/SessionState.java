package org.exposureaudit.web.http.session.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.exposureaudit.finding.Choices;

/// Everything the user told and did, but the results. Immutable.
///
/// @param you what they say of themselves
/// @param school which school it is
/// @param people the people they named
/// @param policies the ids of the shipped policies to judge by
/// @param ownPolicy a policy file of their own as text, or an empty text
/// @param uploads the files of their exports
/// @param inPlace exports on this computer that are read where they lie, as paths
/// @param marks what they noted on findings and people
/// @param answers their answers to the policies' questions
/// @param choices which checks they switched off, and which names and words they know to be harmless
/// @param sample whether this is the made-up sample person
/// @param checked whether a check was started
public record SessionState(
        You you,
        SchoolChoice school,
        People people,
        List<String> policies,
        String ownPolicy,
        List<StoredUpload> uploads,
        List<String> inPlace,
        Marks marks,
        Answers answers,
        Choices choices,
        boolean sample,
        boolean checked) {
    /// A session that has just begun.
    public static final SessionState NEW =
            new SessionState(
                    You.UNKNOWN,
                    SchoolChoice.NONE,
                    People.NONE,
                    List.of(),
                    "",
                    List.of(),
                    List.of(),
                    Marks.NONE,
                    Answers.NONE,
                    Choices.NONE,
                    false,
                    false);

    /// Copies the lists.
    public SessionState {
        policies = List.copyOf(policies);
        uploads = List.copyOf(uploads);
        inPlace = List.copyOf(inPlace);
        // A check kept by an earlier version says nothing of them.
        choices = Objects.requireNonNullElse(choices, Choices.NONE);
    }

    /// With another user.
    public SessionState with(You other) {
        return new SessionState(
                other, school, people, policies, ownPolicy, uploads, inPlace, marks, answers,
                choices, sample, checked);
    }

    /// With another school.
    public SessionState with(SchoolChoice other) {
        return new SessionState(
                you, other, people, policies, ownPolicy, uploads, inPlace, marks, answers, choices,
                sample, checked);
    }

    /// With other people.
    public SessionState with(People others) {
        return new SessionState(
                you, school, others, policies, ownPolicy, uploads, inPlace, marks, answers, choices,
                sample, checked);
    }

    /// With other marks.
    public SessionState with(Marks others) {
        return new SessionState(
                you, school, people, policies, ownPolicy, uploads, inPlace, others, answers,
                choices, sample, checked);
    }

    /// With other answers.
    public SessionState with(Answers others) {
        return new SessionState(
                you, school, people, policies, ownPolicy, uploads, inPlace, marks, others, choices,
                sample, checked);
    }

    /// With other choices.
    public SessionState with(Choices others) {
        return new SessionState(
                you, school, people, policies, ownPolicy, uploads, inPlace, marks, answers, others,
                sample, checked);
    }

    /// Under these policies.
    ///
    /// @param ids ids of shipped policies
    /// @param own a policy file as text, or an empty text
    public SessionState under(List<String> ids, String own) {
        return new SessionState(
                you, school, people, ids, own, uploads, inPlace, marks, answers, choices, sample,
                checked);
    }

    /// With one more export file; a file of the same folder and path is replaced.
    public SessionState withUpload(StoredUpload upload) {
        List<StoredUpload> more = new ArrayList<>(uploads);
        more.removeIf(other ->
                upload.isInFolder()
                        && other.drop().equals(upload.drop())
                        && other.path().equals(upload.path()));
        more.add(upload);
        return withUploads(more);
    }

    /// With these export files and no others.
    public SessionState withUploads(List<StoredUpload> others) {
        return new SessionState(
                you, school, people, policies, ownPolicy, others, inPlace, marks, answers, choices,
                sample, checked);
    }

    /// With these exports read where they lie and no others.
    public SessionState readingInPlace(List<String> paths) {
        return new SessionState(
                you, school, people, policies, ownPolicy, uploads, paths, marks, answers, choices,
                sample, checked);
    }

    /// As the made-up sample person's.
    public SessionState asSample() {
        return new SessionState(
                you, school, people, policies, ownPolicy, uploads, inPlace, marks, answers, choices,
                true, checked);
    }

    /// After a check was started.
    public SessionState asChecked() {
        return withChecked(true);
    }

    /// After the check was stopped.
    public SessionState asUnchecked() {
        return withChecked(false);
    }

    private SessionState withChecked(boolean is) {
        return new SessionState(
                you, school, people, policies, ownPolicy, uploads, inPlace, marks, answers, choices,
                sample, is);
    }

    /// Whether a check of this state would see the same as one of another.
    public boolean examinesTheSameAs(SessionState other) {
        return you.equals(other.you)
                && school.equals(other.school)
                && people.equals(other.people)
                && uploads.equals(other.uploads)
                && inPlace.equals(other.inPlace);
    }

    /// Whether there is anything to check.
    public boolean hasData() {
        return !uploads.isEmpty() || !inPlace.isEmpty();
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "SessionState[" + uploads.size() + " uploads]";
    }
}
