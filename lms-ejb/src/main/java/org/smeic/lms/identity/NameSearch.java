package org.smeic.lms.identity;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * People looked for by name, as pieces of a query over {@code Person p}: beginnings of words of the name, in any order.
 * They go together as {@code from Person p <turns> where wall(p, <economy>) <fits> order by <place>, p.id}.
 */
public final class NameSearch {

    private static final String FIRST = """
             and w.sought like :word0
            and not exists (select 1 from p.sought e where index(e) < index(w) and e.sought like :word0)""";

    private final List<String> words;
    private final boolean blank;

    private NameSearch(String typed) {
        words = SoughtName.words(typed);
        blank = typed.isBlank();
    }

    /** What someone typed; everyone for blank text. */
    public static NameSearch of(String typed) {
        return new NameSearch(typed);
    }

    /** Whether nobody can be found, since nothing of what was typed can be part of a name. */
    public boolean isVain() {
        return words.isEmpty() && !blank;
    }

    /** What joins the turns of the name. */
    public String turns() {
        return words.isEmpty() ? "" : "join p.sought w";
    }

    /** Where the economy stands that the index begins with. */
    public String economy() {
        return words.isEmpty() ? "p.economy" : "w.economy";
    }

    /** What stands in the alphabet: the name, or the turn of it that fits. */
    public String place() {
        return words.isEmpty() ? "p.name" : "w.sought";
    }

    /** The conditions, each after an {@code and}. Whoever has two words that fit is there once, by the first. */
    public String fits() {
        return words.isEmpty() ? "" : FIRST + others();
    }

    /** Sets the parameters of {@link #fits}. */
    public void fill(TypedQuery<?> query) {
        for (var i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i) + "%");
        }
    }

    private String others() {
        return IntStream.range(1, words.size())
                .mapToObj(i ->
                        " and exists (select 1 from p.sought e%1$d where e%1$d.sought like :word%1$d)".formatted(i))
                .collect(Collectors.joining());
    }
}
