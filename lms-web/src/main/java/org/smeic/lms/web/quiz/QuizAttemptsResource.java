package org.smeic.lms.web.quiz;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.quiz.Quizzes;
import org.smeic.lms.quiz.question.Response;
import org.smeic.lms.shared.Refusal;

/** Attempts at quizzes, for the player's script and for other clients. */
@Path("quiz-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class QuizAttemptsResource {

    @Inject
    Quizzes quizzes;

    @POST
    @Operation(summary = "Begin an attempt at the quiz of a lesson, or go on with the open one: {\"lesson\": 7}")
    public JsonObject start(@Nullable JsonObject body) {
        return QuizJson.sheet(quizzes.start(number(body, "lesson")));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The questions of the open attempt, with the answers so far")
    public JsonObject sheet(@PathParam("id") long id) {
        return QuizJson.sheet(quizzes.sheet(id));
    }

    @PUT
    @Path("{id}/answers/{question}")
    @Operation(summary = "Save an answer: {\"response\": [\"0\"], \"revision\": 3}; an older revision changes nothing")
    public JsonObject answer(
            @PathParam("id") long id, @PathParam("question") long question, @Nullable JsonObject body) {
        var revision = number(body, "revision");
        if (body == null || !(body.get("response") instanceof JsonArray response)) {
            throw new Refusal("quiz.malformed", "response");
        }
        return QuizJson.receipt(quizzes.answer(id, question, Response.of(response), revision));
    }

    @POST
    @Path("{id}/submission")
    @Operation(summary = "Hand the attempt in; twice is once")
    public JsonObject submit(@PathParam("id") long id) {
        return QuizJson.review(quizzes.submit(id, Map.of()));
    }

    @GET
    @Path("{id}/review")
    @Operation(summary = "The attempt that was handed in, marked")
    public JsonObject review(@PathParam("id") long id) {
        return QuizJson.review(quizzes.review(id));
    }

    private static long number(@Nullable JsonObject body, String field) {
        if (body == null || !(body.get(field) instanceof JsonNumber number) || !number.isIntegral()) {
            throw new Refusal("quiz.malformed", field);
        }
        return number.longValue();
    }
}
