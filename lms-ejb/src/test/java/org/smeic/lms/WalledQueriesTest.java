package org.smeic.lms;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.smeic.lms.identity.Person;

/**
 * No query over people stands outside of the wall unless it is about one person, or is known here with its reason. A table
 * belongs to people when its entity has a person; whoever adds one has it watched without asking.
 */
class WalledQueriesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern WALL = Pattern.compile("\\b(wall|ground)\\([\\w.]+(, [\\w.%$]+)?\\)");

    /** Bound to one person, to one account or to one thing that was loaded and looked at before. */
    private static final Pattern OF_ONE = Pattern.compile(
            "\\b(person|learner|owner|member|p|l)(\\.id|\\.login)? = :|\\b\\w+\\.(id|hash|login|email|code) = :");

    /** They have an owner or somebody who decided, but a list of them is no list of people. */
    private static final Set<String> THINGS = Set.of("Course", "Curriculum", "CourseEquivalence", "ImportJob");

    /** Class by class: why its queries may see more than one person without the wall. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("FirstAccounts", "counts whether there is anybody at all, at the start"),
            entry("People", "administrators keep all accounts"),
            entry("Wall", "the wall itself"),
            entry("IdentityLink", "the one who comes with the identity; no caller yet"),
            entry(
                    "Organisations",
                    "members of an organisation know each other; whoever else reads is asked by the ground"),
            entry("Doorkeeper", "counts the owners of an organisation that was looked at"),
            entry("Members", "counts the owners of an organisation that was looked at"),
            entry("AttemptRows", "an instructor's own course, decided by the course"),
            entry("ShippedEditions", "the one who owns what ships"),
            entry("CertificateIssuer", "whether a code is taken"),
            entry("ExemptionDesk", "decisions about an editor's own curriculum"),
            entry("KnownFacts", "facts of learners that the caller chose before"),
            entry("Traveller", "facts of learners that the caller chose before"),
            entry("CurriculumDesk", "counts and versions; requests of an editor's own curriculum"),
            entry("JourneyKeeper", "no caller: progress tells it"),
            entry("Journeys", "the caller's own journeys"),
            entry("PlanFeed", "the owner of a secret address"),
            entry("Curricula", "the caller's own journeys"),
            entry("Enrolments", "the caller's own; an instructor's own course, decided by the course"),
            entry("Offerings", "counts of seats, and the caller's own seat"),
            entry("SeatBook", "no caller: who is next for a seat"),
            entry("WaitingPlaces", "numbers of a waiting list, no names"),
            entry("OfferingCards", "numbers of seats, and the caller's own seat"),
            entry("SeatQuotas", "numbers of seats by economy, no names"),
            entry("NominationDesk", "no caller: a coordinator's door, the person's own or a timer chose the offering"),
            entry("NominationTimer", "no caller: a timer looks what is due"),
            entry("Move", "whom an editor's own curriculum moves, decided by the curriculum"),
            entry("RenewalWatch", "no caller: a timer looks what expires"),
            entry("Deciders", "no caller: who decides on a request, to be told of it"),
            entry("RequestQueue", "whose requests wait for the caller's own decision, by course, name or grant"),
            entry("RequestTimer", "no caller: a timer looks what is due"),
            entry("Places", "one learner on one course"),
            entry("MayWrite", "a condition on the one person of the query around it"),
            entry(
                    "NeedQuery",
                    "pieces: an economy's list is put behind the wall, a teacher's held to their own courses"),
            entry(
                    "ProgressLists",
                    "an economy's goes through the wall; a course's is the caller's own, decided by the course"),
            entry("LatenessBook", "no caller: a timer and progress keep it"),
            entry("OpenDates", "no caller: a timer asks for what is due"),
            entry("Announcements", "counts what the caller has announced"),
            entry("Crier", "no caller: a timer sends what was allowed when it was written"));

    @Test
    void everyListOfPeopleGoesThroughTheWall() {
        var people = watched();
        assertThat(people).contains("Person", "Enrolment", "Seat", "Membership", "Grant");
        var from = Pattern.compile(
                "\\b(?:from|join)\\s+(" + String.join("|", people) + ")\\b|\\bjoin\\s+\\w+\\.(?:learner|person)\\b");
        var open = new TreeSet<String>();
        for (var file : sources()) {
            var name = file.getFileName().toString().replace(".java", "");
            TEXT.matcher(read(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(text -> from.matcher(text).find())
                    .filter(text ->
                            !WALL.matcher(text).find() && !OF_ONE.matcher(text).find())
                    .filter(text -> !KNOWN.containsKey(name))
                    .forEach(text -> open.add(name + ": " + text.replaceAll("\\s+", " ")));
        }
        assertThat(open)
                .as("queries over people without wall(…): see Wall, or say in KNOWN why they need none")
                .isEmpty();
    }

    /** Person, and every entity that has one. */
    private static TreeSet<String> watched() {
        var people = new TreeSet<String>();
        for (var file : sources()) {
            try {
                var type = Class.forName(
                        SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.'),
                        false,
                        WalledQueriesTest.class.getClassLoader());
                if (type.isAnnotationPresent(Entity.class)
                        && !THINGS.contains(type.getSimpleName())
                        && (type == Person.class
                                || Arrays.stream(type.getDeclaredFields())
                                        .anyMatch(field -> field.getType() == Person.class))) {
                    people.add(type.getSimpleName());
                }
            } catch (ClassNotFoundException packageInfo) {
                // Only package-info has none.
            }
        }
        return people;
    }

    private static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
