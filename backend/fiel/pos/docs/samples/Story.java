// From a new customer to a redeemed reward, with Java's own client: java Story.java. Needs FIEL_URL and FIEL_TOKEN.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

public class Story {
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final long STAMP = System.nanoTime();

    static String ask(String method, String path, String body, String key) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(System.getenv("FIEL_URL") + "/api/v1" + path))
            .header("Authorization", "Bearer " + System.getenv("FIEL_TOKEN"))
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (key != null) request.header("Idempotency-Key", key); // the same key again does it once
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IllegalStateException(answer.body()); // a problem says what to do
        return answer.body();
    }

    /** The first text of that name; use your JSON library instead. */
    static String field(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!found.find()) throw new IllegalStateException("no " + name + " in " + json);
        return found.group(1);
    }

    public static void main(String[] arguments) throws Exception {
        var mail = "lucia-" + STAMP + "@cliente.example";
        var customer = field(ask("POST", "/customers",
            "{\"name\": \"Lucía Ejemplo\", \"email\": \"" + mail + "\"}", null), "id");
        ask("POST", "/orders", "{\"id\": \"java-" + STAMP + "\", \"customer\": {\"id\": \"" + customer
            + "\"}, \"total_minor\": 250000}", null);
        System.out.println(ask("POST", "/orders/java-" + STAMP + "/state", "{\"state\": \"COMPLETED\"}", null));
        var reward = field(ask("GET", "/rewards", null, null), "id");
        System.out.println(ask("POST", "/redemptions", "{\"customer\": {\"id\": \"" + customer + "\"}, \"reward_id\": \""
            + reward + "\", \"consent\": {\"trusted\": true}}", "redeem-" + STAMP));
    }
}
