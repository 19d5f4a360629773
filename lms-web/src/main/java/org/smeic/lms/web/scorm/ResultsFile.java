package org.smeic.lms.web.scorm;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.AttemptReview;
import org.smeic.lms.scorm.ScormResults;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.Csv;
import org.smeic.lms.web.shared.I18n;

/** {@code /results/{slug}/{lesson}.csv}: the results of a lesson, a line for each learner and item, some learners at a time. */
@WebServlet("/results/*")
public class ResultsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,100})/(\\d{1,4})[.]csv");
    private static final int AT_A_TIME = 50;

    @Inject
    transient ScormResults results;

    @Inject
    transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var slug = path.group(1);
        var position = Integer.parseInt(path.group(2));
        try {
            // Whose lesson it is must be known before the first byte is sent.
            results.lesson(slug, position);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException noInstructor) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + slug + "-" + position + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        write(slug, position, response);
    }

    private void write(String slug, int position, HttpServletResponse response) throws IOException {
        var out = response.getWriter();
        var csv = new Csv(out);
        csv.line(
                words("results.attempt"),
                words("results.learner"),
                words("results.started"),
                words("results.last"),
                words("results.item"),
                words("results.identifier"),
                words("results.attempts"),
                words("results.completion"),
                words("results.success"),
                words("results.score_scaled"),
                words("results.progress_scaled"),
                words("results.seconds"));
        var last = 0L;
        for (var some = results.inTurn(slug, position, last, AT_A_TIME);
                !some.isEmpty();
                some = results.inTurn(slug, position, last, AT_A_TIME)) {
            for (var review : some) {
                write(review, csv);
            }
            out.flush();
            last = some.get(some.size() - 1).row().id();
        }
    }

    private void write(AttemptReview review, Csv csv) throws IOException {
        var row = review.row();
        for (var item : review.result().items()) {
            csv.line(
                    row.id(),
                    row.learner(),
                    row.startedAt(),
                    row.seenAt(),
                    item.title(),
                    item.identifier(),
                    item.attempts(),
                    known("completion.", item.completion()),
                    known("success.", item.success()),
                    item.score(),
                    item.progress(),
                    item.seconds());
        }
    }

    private @Nullable String known(String key, String word) {
        return word.equals("unknown") ? null : words(key + word);
    }

    private String words(String key) {
        return i18n.get("scorm." + key);
    }
}
