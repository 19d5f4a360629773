package org.smeic.lms.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smeic.lms.enrolment.WaysIn;

/** Finds what there is, for everyone; costs three statements whatever is looked for, and more only after a change. */
@Stateless
@PermitAll
public class Search {

    @Inject
    SearchIndex index;

    @Inject
    CatchUp catchUp;

    @Inject
    WaysIn ways;

    /** A page of what fits; a cursor that is none leads to the first. */
    public Found find(Wanted wanted) {
        catchUp.now();
        var dates = ways.nextDates();
        return index.read(searcher -> new Lookup(searcher, wanted, dates).find());
    }

    /** The courses that fit words best, for whoever picks one. */
    public List<Item> courses(String text, int count) {
        var courses = Map.of(Facet.FORMAT, Set.of(Format.SELF_PACED.name()));
        return find(new Wanted(text, courses, Order.RELEVANCE, null, count)).items();
    }

    /** What answers to a few questions lead to. */
    public Advice advise(Answers answers) {
        return Triage.advise(answers, items());
    }

    /** The languages in which there is something, as BCP 47 tags. */
    public List<String> languages() {
        return items().stream().map(Item::language).distinct().sorted().toList();
    }

    private List<Item> items() {
        catchUp.now();
        return index.items();
    }
}
