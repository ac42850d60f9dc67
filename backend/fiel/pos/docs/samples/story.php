<?php
// From a new customer to a redeemed reward, with PHP's own streams. Needs FIEL_URL and FIEL_TOKEN.
$stamp = hrtime(true);

function ask(string $method, string $path, ?array $body = null, string $key = ''): array
{
    $headers = ['Authorization: Bearer ' . getenv('FIEL_TOKEN'), 'Content-Type: application/json'];
    if ($key !== '') {
        $headers[] = "Idempotency-Key: $key"; // the same key again does it once
    }
    $context = stream_context_create(['http' => [
        'method' => $method,
        'header' => implode("\r\n", $headers),
        'content' => $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR),
        'ignore_errors' => true,
        'timeout' => 10,
    ]]);
    $told = json_decode(file_get_contents(getenv('FIEL_URL') . "/api/v1$path", false, $context), true, 512, JSON_THROW_ON_ERROR);
    if (isset($told['detail'])) {
        throw new RuntimeException($told['detail']); // a problem says in words what to do
    }
    return $told;
}

$customer = ask('POST', '/customers', ['name' => 'Lucía Ejemplo', 'email' => "lucia-$stamp@cliente.example"]);
ask('POST', '/orders', ['id' => "php-$stamp", 'customer' => ['id' => $customer['id']], 'total_minor' => 250000]);
$order = ask('POST', "/orders/php-$stamp/state", ['state' => 'COMPLETED']);
echo "earned {$order['points']}\n";
$wallet = ask('GET', "/customers/{$customer['id']}/wallet");
$within = array_values(array_filter($wallet['rewards'], fn ($reward) => $reward['missing'] === 0));
$done = ask('POST', '/redemptions', [
    'customer' => ['id' => $customer['id']],
    'reward_id' => $within[0]['id'],
    'consent' => ['trusted' => true],
], "redeem-$stamp");
echo "redeemed {$done['reward_title']} {$done['status']}\n";
