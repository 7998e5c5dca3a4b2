package org.exposureaudit.web.http.guard;

/// A request that is not answered, before anybody looks what it is about.
///
/// @param status the HTTP status
/// @param words what a person reads who got there by chance
public record Refusal(int status, String words) {
    /// It was asked for under a name that is not its own.
    public static final Refusal ADDRESS =
            new Refusal(
                    421,
                    "This address does not belong to Exposure Audit. Open it with the address it gave when it started.");

    /// Another site's page asked.
    public static final Refusal ELSEWHERE =
            new Refusal(
                    403,
                    "Another page asked for this, so it was not done. Open Exposure Audit itself and try again.");

    /// Neither GET nor POST.
    public static final Refusal METHOD =
            new Refusal(405, "Exposure Audit does not answer requests of this sort.");

    /// A form that is too long.
    public static final Refusal TOO_LARGE =
            new Refusal(
                    413, "That is more text than a form may hold. Shorten it and send it again.");

    /// A body that is no form.
    public static final Refusal FORM =
            new Refusal(415, "This form was not sent as Exposure Audit's own pages send it.");
}
