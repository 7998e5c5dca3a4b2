package org.exposureaudit.web.http.session.told;

import java.util.List;
import java.util.Objects;
import org.exposureaudit.finding.Choices;

/// Everything the user told and did, but the results. Immutable.
///
/// @param about whom and which school it is about
/// @param rules what it is judged by
/// @param brought what is checked
/// @param marks what they noted on findings and people
/// @param answers their answers to the policies' questions
/// @param sample whether this is the made-up sample person
/// @param checked whether a check was started
public record SessionState(
        About about,
        Rules rules,
        Brought brought,
        Marks marks,
        Answers answers,
        boolean sample,
        boolean checked) {
    /// A session that has just begun.
    public static final SessionState NEW =
            new SessionState(
                    About.NOBODY,
                    Rules.NONE,
                    Brought.NOTHING,
                    Marks.NONE,
                    Answers.NONE,
                    false,
                    false);

    /// Refuses a state that another version of the program has kept in another form.
    public SessionState {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(brought, "brought");
    }

    /// What users say of themselves.
    public You you() {
        return about.you();
    }

    /// Which school it is.
    public SchoolChoice school() {
        return about.school();
    }

    /// The people they named.
    public People people() {
        return about.people();
    }

    /// The ids of the shipped policies to judge by.
    public List<String> policies() {
        return rules.policies();
    }

    /// A policy file of their own as text, or an empty text.
    public String ownPolicy() {
        return rules.own();
    }

    /// Which checks they switched off, and which names and words they know to be harmless.
    public Choices choices() {
        return rules.choices();
    }

    /// The files of their exports.
    public List<StoredUpload> uploads() {
        return brought.uploads();
    }

    /// Exports on this computer that are read where they lie, as paths.
    public List<String> inPlace() {
        return brought.inPlace();
    }

    /// With another user.
    public SessionState with(You other) {
        return with(about.with(other));
    }

    /// With another school.
    public SessionState with(SchoolChoice other) {
        return with(about.with(other));
    }

    /// With other people.
    public SessionState with(People others) {
        return with(about.with(others));
    }

    /// With other choices.
    public SessionState with(Choices others) {
        return with(rules.with(others));
    }

    /// Under these policies.
    ///
    /// @param ids ids of shipped policies
    /// @param own a policy file as text, or an empty text
    public SessionState under(List<String> ids, String own) {
        return with(rules.under(ids, own));
    }

    /// With one more export file; a file of the same folder and path is replaced.
    public SessionState withUpload(StoredUpload upload) {
        return with(brought.with(upload));
    }

    /// With these export files and no others.
    public SessionState withUploads(List<StoredUpload> others) {
        return with(brought.withUploads(others));
    }

    /// With these exports read where they lie and no others.
    public SessionState readingInPlace(List<String> paths) {
        return with(brought.readingInPlace(paths));
    }

    /// With other marks.
    public SessionState with(Marks others) {
        return new SessionState(about, rules, brought, others, answers, sample, checked);
    }

    /// With other answers.
    public SessionState with(Answers others) {
        return new SessionState(about, rules, brought, marks, others, sample, checked);
    }

    /// As the made-up sample person's.
    public SessionState asSample() {
        return new SessionState(about, rules, brought, marks, answers, true, checked);
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
        return new SessionState(about, rules, brought, marks, answers, sample, is);
    }

    private SessionState with(About other) {
        return new SessionState(other, rules, brought, marks, answers, sample, checked);
    }

    private SessionState with(Rules others) {
        return new SessionState(about, others, brought, marks, answers, sample, checked);
    }

    private SessionState with(Brought other) {
        return new SessionState(about, rules, other, marks, answers, sample, checked);
    }

    /// Whether a check of this state would see the same as one of another.
    public boolean examinesTheSameAs(SessionState other) {
        return about.equals(other.about) && brought.equals(other.brought);
    }

    /// Whether there is anything to check.
    public boolean hasData() {
        return !brought.isNothing();
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "SessionState[" + uploads().size() + " uploads]";
    }
}
