from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "api_token" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL,
    "prefix" VARCHAR(16) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "scopes" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "created_by_id" BIGINT NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "source_id" BIGINT NOT NULL REFERENCES "source" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_api_token_merchan_f1ffa4" ON "api_token" ("merchant_id", "id");
COMMENT ON TABLE "api_token" IS '256 random bits, of which we keep the SHA-256; what it may do, for whom, and since when it was not used.';
        CREATE TABLE IF NOT EXISTS "shop_order" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "ref" VARCHAR(64) NOT NULL,
    "progress" VARCHAR(12) NOT NULL,
    "cancelled_at" TIMESTAMPTZ,
    "returned_at" TIMESTAMPTZ,
    "content" VARCHAR(64),
    "content_at" TIMESTAMPTZ,
    "goods_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "shipping_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "worth" BIGINT NOT NULL,
    "worth_of" BIGINT NOT NULL,
    "rounding" VARCHAR(8),
    "why" JSONB NOT NULL,
    "counted_worth" BIGINT NOT NULL,
    "taken_back" BIGINT NOT NULL,
    "pending" BIGINT NOT NULL,
    "placed_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "source_id" BIGINT NOT NULL REFERENCES "source" ("id") ON DELETE RESTRICT,
    "purchase_id" BIGINT UNIQUE REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_shop_order_source__445522" UNIQUE ("source_id", "ref"),
    CHECK ("goods_minor" >= 0 AND "discount_minor" >= 0 AND "shipping_minor" >= 0 AND "tax_minor" >= 0),
    CHECK ("total_minor" >= 0 AND "refunded_minor" >= 0 AND "pending" >= 0 AND "taken_back" >= 0),
    CHECK ("worth_of" > 0 AND "counted_worth" >= 0 AND "counted_worth" <= "worth")
);
CREATE INDEX IF NOT EXISTS "idx_shop_order_merchan_23d653" ON "shop_order" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_shop_order_members_baa1b9" ON "shop_order" ("membership_id", "id");
COMMENT ON COLUMN "shop_order"."progress" IS 'how far it came';
COMMENT ON COLUMN "shop_order"."rounding" IS 'how its points are rounded';
COMMENT ON TABLE "shop_order" IS 'An order, known by what was told of it; what was told before its content waits here for it.';
        CREATE TABLE IF NOT EXISTS "order_line" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "product_ref" VARCHAR(64),
    "name" VARCHAR(160) NOT NULL,
    "quantity" INT NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "shop_order" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_order_line_order_i_ed6c41" UNIQUE ("order_id", "number"),
    CHECK ("quantity" > 0 AND "unit_price_minor" >= 0 AND "total_minor" >= 0)
);
COMMENT ON TABLE "order_line" IS 'Something ordered.';
        CREATE TABLE IF NOT EXISTS "order_refund" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "ref" VARCHAR(64) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "shop_order" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_order_refun_order_i_b9db5e" UNIQUE ("order_id", "ref"),
    CHECK ("amount_minor" > 0)
);
COMMENT ON TABLE "order_refund" IS 'Money given back, known by the shop''s own number for it.';
        CREATE TABLE IF NOT EXISTS "product" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "ref" VARCHAR(64) NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "search_key" VARCHAR(240) NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "category" VARCHAR(80) NOT NULL,
    "price_minor" BIGINT,
    "is_on_sale" BOOL NOT NULL,
    "sale_price_minor" BIGINT,
    "points" BIGINT,
    "points_bp" INT,
    "allows_discount" BOOL NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_merchan_f6fd77" UNIQUE ("merchant_id", "ref"),
    CHECK ("points" IS NULL OR "points_bp" IS NULL)
);
CREATE INDEX IF NOT EXISTS "idx_product_merchan_fe822d" ON "product" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_product_merchan_5d0ba2" ON "product" ("merchant_id", "search_key");
COMMENT ON COLUMN "product"."kind" IS 'a good or a service';
COMMENT ON TABLE "product" IS 'Something that a shop sells.';
        ALTER TABLE "purchase" ADD "order_ref" VARCHAR(64);
        ALTER TABLE "purchase" ADD "refunded_minor" BIGINT NOT NULL DEFAULT 0 CHECK ("refunded_minor" >= 0);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "order_refund";
        DROP TABLE IF EXISTS "order_line";
        DROP TABLE IF EXISTS "shop_order";
        DROP TABLE IF EXISTS "product";
        DROP TABLE IF EXISTS "api_token";
        ALTER TABLE "purchase" DROP COLUMN "order_ref";
        ALTER TABLE "purchase" DROP COLUMN "refunded_minor";"""


MODELS_STATE = (
    "eJztfX1z2ziS91dB+fljZqu0qdixPd7k6qocj2cvu3GSs703uzc3xVAkbHFMEVqCtKK9m+"
    "/+AHx/ASkAoiSI7qqtnVhCQ9KvwUa/9/8ezYmLffrqBrue/ZPn46O36H+PAnvO/9F+c4KO"
    "7MWifIu/ENlTP13Nl1kP+bopjULbidg7D7ZPMXvJxdQJvUXkkYCv/xxgRL1/YUQekI0Wnh"
    "PFIX6Fvn59wquvXxH/EhTZvp8sYv8KXORRFOBnHKKYYhfZj7YXTBAlaDEjAVsyt1foCeMF"
    "8iL0QEL0SIj7in8Zlzjs23jB444/Nw68f8bYisgjjmY4ZJ/+yy9H7GP4e0vPjWYJgKsFPv"
    "r1V/YvL3DxN0z5Mv7n4omhiX23xhPP5TTJ61ZCyV577z1+CKKfkrX8104th/jxPCjXL1YR"
    "+6oFgRdE/NVHHODQjjD/hCiMOY+C2PczhuZsS39EuST9lhUaFz/Ysc85zanTL1C+dmRZnz"
    "7fW3fX95Z11DoFOUWFQdlLDgn4CWJflSYAPPKv8Mc/nZy8efPDyes35xdnpz/8cHbx+oKt"
    "Tb5v+60ffk+/TIlWulWC2Yc/f/h0z78QYcc0PcH8hd8TGjuyU6qEGZUnAofOzA4iS5UNDc"
    "L1/MjR72NI/kLJkfJRGxlLShZkj08d+quZHYqBz5Y3AGc/4xABn9vfLB8Hj0xwvEUn5z1Y"
    "/tfl7dV/XN5+f3L+hzqgn7J3TpK36tAWIqkObuehLtaP6TifHJ/+cHrx5vy0OMXFK32Ht3"
    "1QEzQUTmq+foRH9ULipF50HtSL5jnl4lkkfgM7XImxzSka2E5XEaYHiG6fEP34+T3feU7p"
    "P/0M3/cfPl3e/uP7m8u/JxjPV9lbHz9/+nO+fkFo9BgmGx29/8f99WUDcyfEHB/LjtrI/8"
    "jeibw5FmNfp2xwwM1IX+X/GBc37j/cXN/dX958qbHkx8v7a/7OSY0b+avfN0V2sQn6+cP9"
    "fyD+J/rvz5+um2wr1t3/9xH/TnYcESsgS8t2q5jkL+cv1R+tkCwWWmyuUw7A5ky7BC4Pw2"
    "VuUTw8VbRa/sLUdp6WduharXfICela235rfjJvvmIH9mPCJI4m/56ZMfm3hU/suklTf2fS"
    "Z2PG5Zq19uUl4rYosik3yxz2WZPEOGOGGMJzts8KY7ScEURxEPElts+MuXcoO8fIfoiYwW"
    "cjlxl3ceBjyk1B5M0XJIwSa4/v27Yud/apAtsSbEhzDBawIY1jScmC/ElUZkGDEFigzYLk"
    "vy3su62jfP0IraOT169lLPnXr7tNef5eHV/uvFQ72zkFHGrtQ01n9snZucqxLilGeLDPTy"
    "XO9flp57Hmb4EV+kLsk7qPdxFp8LhCBvanafxVsD/Lg7Cww4gKrrGM7Ke/3mLfTpBs87xm"
    "Vn5hGx3uQ12+mp3L37dvoieIdZrpOZ7rTHVrkS+UsNcXHnaysCw3opMQazSzIxSQ1Kr2KE"
    "rCsMyA5n8FaI7nJFyJrPCN9hLGbUvfQxDPp+xViNkapIR129sZt1oc6IS/JBiTKjxYXAui"
    "Lz0ndEvRl0yYqgqSGtmYDvMOREpLX2lyo82Kn0iIvcfgrzh9Dj6wb24Hjsiobrm8D4wNXX"
    "oJezm0l8UVWD+A7PezX42j1CS+vLu6/PH66Pf9hCEunch79qKVSMMp3uvVb+zqqrXKzR2Z"
    "M1WCQZoqITO2L+O4O0HL0IsiHHAFhMcI2DYB5VuTIF3pei73+KNPibLC/b+PnCxNR0vhFO"
    "S4bffj/if4n+Aunv6GnYgiO8Ro4bMzgDyXMjXLYyee7cXUK+p77J++hymaYp8sk6Q6ppGx"
    "D57zfDt+LXz9ipj+5VJOnKTapZcvRSTwO3Wxht71S9Mzzv6fLeEvJ3vNvEXrjdp6ZjL+Cs"
    "qbkcrbE/vxKv60fD140yS8aXuNRBnmXtmPw9iJacREdajMgQYhcECXA607QuUpaJACF7QD"
    "J6k2YamK+yadltg3jQM1qf/mRELqvznplPr8LTHWqse9TgdnXfesM3WbhMonvU41QvXmWC"
    "ad/bg7nf24lc6eQqZ6zKtU4DLRPuU+cZLAjDL+DUKQM7ocEPtp/3L3+ZOSl9b1nAj9HzPj"
    "6SEe/h4UORI1X20uSwpXbUXMXAkctXyD9w3QSeg9eoGKYC8pRijUh9de1LMCIOPj8DMCtu"
    "kK/guZHgm8wPzlSZ8D+LdswVrf788kfEIRQVOMXBLgLMebu18dMp970Vvk+DY7gm6SKW6j"
    "5SwJWIeYsZ+9uPSiGeI/9Y/k4WGCeJILW8J9uBH7RLbU7Sl23vFnQ1K60coB+Fn3cmeBJr"
    "YPTSxwsKVYLF6lGcSVtF/J0rCvZbLM2aoeC7uVZb4IPaa/RgKQO+V2lWR39vXr7UrvwZJr"
    "wjjQSHwtqUDNNU7NrVsvEZ4vRCmt3f6oCgk8L60AWqq9WlMlOV+ngqCBhArDjAedovCSDD"
    "LyTRZMqTGnweEaIfDYZB77No0sHIZEkAzdLSvrVOOTlWdS1ZdnPdWXZ+3qS6hTG+0TZYjX"
    "8tJxSBwIK3Tytyb96avlIonSHJ88esErxHsnZpTIsQPuVrRRnouU5G8uucOR+wQpTxm1fZ"
    "TnilFRlc5Q24Lf8UD9jtAGoHTQnEg5aE56HDQnrYsIz5l+pgJwQTA2/9fJmUz+LFvV3WXh"
    "rJVBm6BlMYnksU11rnvhBqBGm3bp13yevOmvyiNVEIztkRo+ZSuBapPnSbgBPE9GP082pU"
    "y9c62ZTQXdZ3ueqybh+IzT4xOZ1qlsVY9O0Gqf6tvBY8ysCjUvQEkzQt1Lxl/a7S5teUvB"
    "/B+t5NJqY5IoeRF5wsGGzUxu2Eb3fJ/DE2ydrUxqtQmYUrbvhijdpbsc7tPRD9JvZLohQN"
    "dZG8ORnqJFTGcWjafFJ2wI1xe2311luzEdLCUfZbtwsRvYzwG+J+z/1sN7VdlrJKdR0Zn7"
    "ExPrcYiPBM7c/K1JnzP3obJIpi9ymrkZhasJSpyu7I/pKmlLzH2tDyGZ8yzPEL9LMz6T1F"
    "CKfBI88v/aaMnwJkv2AnmiSXqosA/ydj5Fph/ANHaecOrbhtJ+ge5rhOu3ZJKsEVJSjNAE"
    "+ZOMM+VP3c6UP7Xr36BU4gVaHdsMOpbmh+CmqtkmPWPiCltIOvboBU/pGLaIIs48l90nLl"
    "ua9NBnVwrf8i2akmiGuCuIN6xJBrXxdN4JcrFd9tVP6huEkcitfAjEJQ/0clrEIXtuO1xk"
    "10E8T5hQ7fBVd02W5CZfVUdL3vPJi3gzzIc0wUfZcyYVVesJqrViatCfYL91w4lsVnbG16"
    "mGOfQGhbq20Mqc3S7KKNeITJYs5sAMrvixKsW1RIxvC49tp5OBUaMENhvNZq5xa/C4Qga5"
    "ACbzN0sC1WjaU6UD3U9F92v5FlrsaPNCudNxJSf5sPjQ5eKfNDod10+gSa2O82iowGVTCZ"
    "R2O2xoZdFabw3P5KbsZGD3j16ApiFZUhy+S5wqDiFPHs7a/SbNh7nJwBsCL2eeM0NLnAw4"
    "TN7iKm7bSzP05uCdMVgsTXq8M2Ci7sR2YmpTaDGhIroBumGuU43QSN3KvD6wU1+Eggt26s"
    "tgM4NQqxykQgeWqskcpuz+02JxjRB4bDKP9+iNME04v1h3hGmM2I0/oirnvIdNR3De8T1G"
    "hHW9Mw5+9hy8IUI/JpuMCaKt9j5YeJ1ZSMV7k97uBwtPJQfp5OwchXbgkjmaehGdiP1Kd/"
    "9x+Ue28h3Ksyrm9gq5ZJJkti5nZD5JEozSCVl5F9WlTVFAoiSXqO3x2uUHaw7aAheZkS4y"
    "aKxQOsZk3DU9fS9FbS/xg/dNBd6SYoQAD18HDg7enTh4qUMWItWluzVxSQHNiTdoTmyQGx"
    "D8B1vzH4BP/0WwOemQqJmZ1KSFB9pkTof4makYOnyuUwKXTeZyLnynK/WxrE1ScP5q1yHA"
    "BLl9c2Cv86HhIeCvUBKHDlavhaqSAfxDBaDycz1ABOqmstWBsUI2BNWQArUY1C27pW8/XN"
    "0fCU77AOjeFRuNFNvaAy6BbH4nDoDtx8pWh3WLyoLbUCAk4C31vgEAVujOdKjHt6Und2C8"
    "n4z5ggGC+GKVOd3xRVxdtb7FQVB0P7ejstW5XTQ5f5cMYiQxe79cmnQZSOJ/XvDsRcmJ5Y"
    "XcZIEDQYeD7XyGIGj4S+2azHM2GOD1N9JG079Cwr0pes8EoolSwa4RtGk3G+GtdGoPia/d"
    "zSOnNRnrtJUHk8GrLPujeQPsJ5ALvYa33WvYZYJgZTn2Qu1+rJGBi0zXP7Pw1NMUqjTQsl"
    "yqZfkzDqnQeu083xWK3fm/jrd7tgebmpko81pxrDolBKaNDmT9RrxAi8s1QghWmsxjHz9E"
    "OnkHJRnw12T+QkcUiEK/bA5AFBrCoCayYnthUGi7NESZIwRCN0ZXLhAqU0ZaFNxtWChZLe"
    "8bibxotBWActs1s324NKWbFtx+ybYZz7PbSFR28XyI0Ue3xUa3mP18qeKeQwTMmy9IuOmD"
    "9yHZ5C9kOqaHb5uJFsUNKki0qN6u3YkW1etcZpbEYrainmP7iM7IQjQHor1gbYpD8sWbiQ"
    "y/HDletLKe8ApKpCGpwbznvR60uZDJabjoTmm4aGU02K4bYioQqN34VkhGCPGxVBn6cU8d"
    "+nG7EJ3LGBWI8/W7w/fo6EAPcCG+FeHNaQDitRDP7YUVh0p5TxWS8YXO30g1Fn3T01j0Tb"
    "uxKITOj4YMnUNNdyfUYwq7OT7RK+iuEUJo1WQeQ2AJAksmsmLYwJKh3nkz5doa53xkPzxs"
    "hpBCbddBIgThi36A+LuYPbJh6k3fEKqrdLdxu+Yh4iODEgldZrZtBtFnvsdI8YGI2J5jPY"
    "VCJoj1VJW1nsnh1VXrYj3dYMDUJ4ONg0lPvIb68aOKrzBfP7pGoKcyFTan3QU2p636GgiF"
    "bTOSQPx0trp0GCEnGCG8fWIhR/eHTnB/aIUZHUdxPFlJscMIzf/76eT9mzc/7iZQMzDEPn"
    "kkbYC7WwTn6zdqEGymxiRCdCv9gdnHR0y7sZT7ArQIxxcl20p7gCWeUi9SugMrJCMEeSsz"
    "Do3PVjhoLSMOolAN35JkhBAP3GfBicMQB44awBWaESL8RiZboTtXoTX0wZtj618kUJLCNa"
    "IRYjy8rQcJIUeQELJvrfkgkgVakWpDY6mG8r3fIZ+3SNwQphE2yxTWK24Ik0Kt4kHClPbD"
    "3TTyPLauwfUSJx63IhHXR3mO8qa1TuVuf00TnseI2YLw5VZWZbxpBDrZbHyjZxtJdfMpUx"
    "dn3mJDtG6KjcYKFcWPc7zxqbpLdxkrSLvMazhIgBYhcWNnY9mU7jJWkPaa/XGgiHFINkaL"
    "rxwrRFAzLqUQ2J5vRdzaYz9sU52A7XWfbTVWvAK83BClT2yHL2S8oilTykM8599yU+Ug1c"
    "pvs81Gi1lMZ5Zjzxe297jpHfiF7XWVbTVWvGgcPm9sI98lm4wVoiWezgh52hCjn9NdrgM3"
    "eazHBJZSNm1NoX8M7Xk3rJ8DfE/Y/0lp9flWh5WM0IupQtJxDoAg57iCTXfKcYUX67vL3M"
    "8w8snK9qMVygjn+C2akSVKryxkhxhhOwywO0F0waz2CbIDF+HAbbei2Xg3yHM+0DxnCNAe"
    "DdrsnvtvI+9ZkFbwnhAf20HHoa7SNWCdMsJt4Zof+N0GZN9//vyxFot9/6FxcD/97eb99e"
    "33x0kQli3yIiwGnMskK5VRamKkQQh11YoipcECe560RmWGjSj9fC0jmuTADm12TNm9LHgW"
    "unOoC4KNkqi1wD/6t4c4cDiuaBp7fuQF9BX/vH8/2r1Q2kpudciOtcu/UIsfstPASnqTE8"
    "6OyANKhoLxeY7Js5xoi7SpaUqlq8pkq3Ynq7ZyKe0w9HDiwrELt4vC1Sykhyta/oq2fZ8s"
    "qeV6IXai7ru6jwddWwAb1DQlai1nWKDsywmj+g47rGhKYqo3hIeeX119vvny8fr+WrW+iT"
    "fUiDBicoqJqCTQiyIusLTF1LFMzvdxd9L3cSvre4l9h/1ILXW2TQtDQHQ1KB4V8XEU4VCL"
    "FUJy4IYuN0L87OGlFidapMAFfS4kIXoL287MSnFVvMM7doArXP4KD/EDDkNNsSQghsdB/3"
    "FgYGK9q7pNC3zQ5UNmGJQpV33NriQsjI6NQEipCKkEN8u1RSHtnqeiTjYmD+Bg4QV+PPFc"
    "U+o0SEHo6Av/BEp9l3fHBsARXY4wuc5Ex9T2c7+FPC9apMCFzbjg2KHWQyGiBl7o8mJO+F"
    "3qUUdXRnVsABwZhiPThYJuJCIdESMGU4/wN8eP2XexqO1ji2moc1UzoGOHHer/xSsHawBk"
    "RUJWGPsd3TXWhxqae+ww2JBVJ92yT351+fGjapghiYJmSXNze4WmOM2XQ2nK1J6DoQWu+E"
    "EpR6BJB6kCtYdliFQB/G3hhSvriYGgHaCrb2F0wgAPI+bPCU6/756fjQy9OQmimYrnokUH"
    "V7Poai5B0sQWoO2F1rUF7cLWAZsRAaxtWB9I+Og9M1WQfVPP8QQdl3o1SRE5qJEKauTMcx"
    "P0iq+oqsuLNwAeKPCAfVoo6Mfb3SGvIBjdRMrj11JdSvmy7pSf1+0+pfOYt2XjhctKCnmD"
    "DPTxwfXxtCrTws84vSdVVEIhLVyyolBKWgqtqL00yQDaHmgTx7pqgKpJOyKEd+z3jWZMyM"
    "yIr1aUUacC8T64eE986ll3hwU76XbePUYxRCLaYky5C/uIklQwzTt3ii8IFe40dwImaTMp"
    "XriabYjrlNCG2Lg2xObOLH4hxfq8T4JkH+h2zw+Z6cZ5R49WKGH42cZ7ZVlXW4/J5pONN5"
    "pNmI6cFTQJKWbRdrcIocWStQ1CLgOU33iI12WivLnzBJEF46OLpitEAoyo9xj80QveJX/w"
    "t9LliSBuRmWG2xUahhgsgyaou2FIymaNq79GCDe/0Te/4xOqN2aiSjgAkw3zIIyJx4U9pC"
    "pPG4RgR+knzGaXpzILGoTAAm0WUEypDgfqdMCAzWyctlRqc+MnEmKmVP4VryQtlxFOa2na"
    "Lg1R3GG7iETOAPiOcMxLE9+GnJXAN5MLA8B7V+40UnTrMrQG7tXl3dXlj9cNu3uN92NAGz"
    "0dziMy0ouxPT1WerlmrZn+MzN+MVrE3AfB8EC8iQd6CMm8bXv3LxUY1L/UvEDJD/kVjGxT"
    "LsFJj5G9SRLwQWT/8i/Je/GUj8qek3+T/woRF5/3fL3JKGtmOg0/LtisQMK+wTZBze4ODy"
    "jrKZsECA5EUdEIEcDATlXQ63VKuZazGUxfsm3GChMMLNt0FIKiYdCYRCkwENqzKrsNhcaU"
    "TOnAHllwRvHcrKSF4dKmyCUBfpu2YPUiNMdMWiUN+vNX7IAumfkg6P0/wH5rbQ/+48D0ME"
    "Yx6DU9sCDPqlsPzpaPUA0+PpExMdiqng6fLTODP0id7aC7dOCCZIQon59KgHx+2okxf6uZ"
    "90z5920h3J1rW1LsPs92P8HKrWTUOiHWzAqsU0JugNFxYzDmwZg3kRW7Mua3aV58JNENeR"
    "YGHvK3eg0Kn0TWPF8lEXtIBzbgIApXaBEzxT6ISJLUF6Hvmdzw+ESiPyASooiQpyTWwHX/"
    "7wP8aCdviYIUg+wJ6YEGi6I+80GnNSVMYRokl0j9Ri5pAHj9+r7QDqjtaOVxtWmBEUNpRR"
    "VsB1CM0snN9/U9D4wtshpS+1RKJRYNoX+mMH8kh3jq5ZOKjNQ9v+Bk0ljKAZEGWl/Qq4cu"
    "0qWVbtPrtdHrZLosmjKVMWC64gpHKMS8/hy7bxGdkWUwQQHvqJD003P5R7EXSKZpxkHk+Y"
    "jpikFbJx10Z6Gv23aS1pz8fceOKS5asKV/MW6D99uYOwPUV2MYUfXa2lR0UUuOSSyoTXaR"
    "Hy1nK27rLj3f531B03naTXElFZs4lwlNNL2ElcjEeXtKYlVsycYm6lQmY68ZnjiRCU+cdI"
    "cnTlrhieJGUJIxVSqQMvrVHnwGoK6QKYhNPudHuWYzQQ7/Fb7PNB8SoqXtRVkUcf+DDiFS"
    "1An9mCJFFEeRr8XmOiXUkZrM5cz2Ub7S6nRwqR2yA9Kwx8sI/2PFJzCIU+yy3O/AHgtZx1"
    "hdIkj4HPfv4jXs4A/u4d2TK7J24EWuyOYT0eOKTDvAVZ5G2cA4yoaCIY+iJ7zgkexX6OvX"
    "7NWvX5N82K9fs/7e/O8QIxrPKS9simY48R96mE5S6immnov5G8Lavh184vqg+i/N7Ih8Lt"
    "qv4K800l+pNfJu02F3WvfL6xHwocS9eyZAD+7dkwAAd9ksB++hMPkU8hwqVIC8ZmNWSPs0"
    "zMCAtE8VlXe4Gs4suC14ClQqE5vB9JHA3swJ2bSAc4T5IF0m7CBQjTNDSa2msyoi51Mc0p"
    "knmLaaY5v3w12P8E1tt3F4Bn7XMs35A9lplmdP61qTPMsYk6h4RU6I3SRwHs3SCtQQz9mP"
    "SOxeLy9MxQH/N5OrVFDkqrUFZKEbrBlNesxiSOPZWxoPf6jE2lH/vJmSDODXhj+Z6oipRs"
    "S1TgkRV5MjrhHxdYLqFTLgr8n8hYg6RNRfLiMgpP6yQ+qHCvUAMfWqQf28ae+zSsH4SBDf"
    "amev9lHtdHA0zvNaR0fjmVrv8PicDdDBblqD1PZnCFfIxPfrAoEXJk3QL71FS+DeMM698W"
    "LaAydnu3n4peo2ZHrYnnT3sD1p9bAFl9J+Uy34VRrZavi3SCH4r8eDLGPIsh+itFeocrJR"
    "SQqPwmEWSe7G4VPUSNrUqPpIpq+RULk+sk5l8pUrf/J3ArS666ukAgGjn163z4FkhnmU98"
    "OBvdVhm4b+OMuwTUN5L2ecXfFt2Lvb82bLoTfvBr15iePEYag3t7dOCjXXRscOobT+RbAZ"
    "QsR7N8WfcUgxVeZAgxC0CIgNH0psOD+6ewoMG3bqZWFuPPAbBIXz7t4QGO6rqMgbIG0Gkm"
    "p9zoEcTijPUT1M/OG1/T3U5hziiVpU5u1tgJb81L5DAUmzfinC30Q15sqVS5WTd59tOSJg"
    "FbJ8mkAIcnwEWHVn+FSTvnJmSfYXWWCy8DFahiTCeauOfHDGW8R4Q9NGxMuZ58yK7h4r3h"
    "skIFFHC5EBNt2g6MnEvFlIF2JSeep7jlX9DS3WdMcWxNQjjDG8lssZ6ksaamcNhd4zw8Ni"
    "D5fSePEm3fjgPpOC+6wH7rMU7pZPQKVnlWTic37T7jLtea+Ca7tJzxsl6l6x78QurVvskL"
    "B+/QgX9F7fTrrUCsu1MtXIKRV69J5xkDTX9aKZy3AJJml9Mb9Xud3AJ+pmnbm4clBO102G"
    "DrxCl76ftPDi3bqENctb+yCZVGEnphGZ47CSKwz5wEZe8HvtzWPaLbOXcMDoM7KXuUSxH0"
    "OMXRSRprySufRlJip3z1NuTVPmss7K5J+KdtWkMxl5YxLzHtlVHwndqoT42A7EUFeoGihP"
    "GdkBwtwnKj5//lgLIL//0BAcn/528/6a4Z7AzhZ5UYc8UQ/fQ9j+AML2DZVKIfGsTgiB+6"
    "HCxjmwA8Q0rypbHRgrZM29xjE0qml0YfYxRKnQs9tYMZGzDMvFa03De25/8eFONn2iiTWW"
    "A/YdRQt2ZNjbBNm+T5bpqDnGEz5pbjlhiz2K5rEza9uBg+0q1/8573EGZp8JomvSY/ZRTK"
    "mOq71OB3eJttUHNaEwx2tbBndDztsBXaaqxZ5tbkgwXqdFjcJSMaiTHLB5i3nkiVjRepwb"
    "pNBSzmQ+Q2HnvlWWlmGlEqVpkILmOJT7p69BuMYUBYX+4KaxQ9YF1DqMEoUDuRAZAOOPla"
    "0OS+zIAtyQuGb52HIXp8i7VnF/9vjVqqskci0W7KyRIM12sNHS9hkUiL2QeLYoDp9x+I79"
    "7a8Sx1i2mnd6p8gT5lRsviF0hTdY1k96/GXJf1v4d4eJ8/Um+wl0w8NSDdKOezqkHbdbpP"
    "Em7r4KwAXB+NIbT86kWlac9fSsOGs1rUic/SoAFwTjA3j4BIepF0Yz1xb0puCGsBjgKk2f"
    "BXx4aPegyy3aplfQiwS49TSsydaP71xeyAjWi265etESq74dPMZMH1PBt0ozwuvrREa2dk"
    "vWllz1Amtm05mSaK3QjO8UH5/IhA3Yqh79AEIHL9PXuMfeJM1n6oUYPQolMJWnMc1w2bCy"
    "uVVscZgPXn9Zs4ufPWfTtgs/JpuMFSKH/cgNAUrdp1fsj7GCVPpOB4FqZJ7mGlReMCXfNg"
    "PpA9/iOu8gPxaQ+moYO3sgKdYvyvc+MurCHbTxkVR/hkWIH3CIg97LQb5Nw5f6dodlQAzV"
    "oiG7JwURhvIG7Y4vuOUamehCmj3La5t4WWWaXet7zxj95+07xH3+FDPbI0I+foiSN9MIAS"
    "KMRxNk81mxIfHnTAMSxhoG3l4QefilFlEJYn4vpAm7EI8wQTWf9MUjUm61ONAJf0kwpgyA"
    "k+PTH04v3pyfFuAXr/RhLsgKTR4m0YkO7HDVlQud0zTL01aRlBQ2DdS+U5o1Cy6cCP91ef"
    "v+w6fL238UrYULT8LHz5/+/F7QXPj9P+6vL5txHy6kfC3HToMUPDtGe3ZC/EyetPhcp4Rc"
    "QZO5DEWKe08WhMoeE7yoUCW6zSpRwXkfAN67cqeRolt/xmvgXl3eXV3+eC3XTZg6drChG/"
    "I/wzu2yYiw3uqE2Yp/W+DcqHu/ux0cqQ/ZcvKFUv2q3MwL8cDwpsguCssmKMS2y7dGtk9i"
    "9x2i9ippBTlj8CF7SuKokgcp7lE15OaQW2nwBTnp8WXk51E6AShbP0xyyn4ZsOW8tBfQWw"
    "qHmA999LKGdU0xI5V3BWWuYOuCRwO4DB4NU/QFMKhfQNul1G65weFjj1mTvi1j18yLleu7"
    "LS0JqmTU8Aa4PNyalWzNbWaXsL/foThwCTc4eBddPlTamSWhV6ZnIA6BoOHSgBvL9FziXX"
    "mh25IJEqvPwtlrk13TJBf0W3pRwCdt5ay5FxDBjd0bkKgTAgv0z342FEn1+FfJAH5t+H3v"
    "oTDk5NGvUgH42uAnSqGOkV4jBFeM0UY616YDrMHkGiE4YkzmMTPqSDhlT6RybVidEGSpti"
    "ytGJvy8FeIAPqhfGAc1AH8X6OsBZo0PGCVAyiRTpJLC0BXDt2GdDXQv5gwoNO9mLNnnXex"
    "WCeTNJH5XLn3z0a5D0eYAdG9cm3BRr66VbLxS9NtxD2DE9R62bdpZD171IsyBahjXcMQr6"
    "ziCjI7GsTKX0umjVlpb57kBce3mebEeB6SudW1P7bZ39YTXgnfbu0pfD9tVwMOUDMdoCmP"
    "VJto1alMzkPQTfjYRiut6vOiDDa01VJrq1UVPspgQ4sthVSmyi2hAHSdanci5OhoJzCfSk"
    "3CPe2ZhHvaHjwMDbm215BLdZgzDHFeO8S51ofPJ45eTladElyBJrsCc16F2KZq0zvblON7"
    "sLYyjL5px7Uw702FaxPDMABdJ2znzNpO+Lun1W7RA3u8XdAHK/xP2qaEtm+pViG0CAeRJK"
    "OuRnDsMBRolr2iIyfZ3cl9PSpxkQBokQcN2DOq0cgMSHx6USf/sLKexoV9K7SgYoq1iMEa"
    "M9ka+414gZbJXSOEDCujmRzgJbWol8W7Vbhcp4RH2XQu+ziKcKjP6yY9cNxkjkN54951JS"
    "gOMoEF1VQWVS40aMG3uVmRlqU7BUJIPsxj8UJyeKDsem99zIp0vs3xvalsNVJ8G3efHL65"
    "nB4EYoXcXsNkuwLGjZtNObu3NTLGCjHDgA42OibZbETnXFzyMhVFTZRnfhSdFMaMFQC1dp"
    "AMf6qHgGlc0k8YFd5QTN1m24z1LE1J/DgTdc1XwOhLFm8ZK0YkdNmjshlGn/keo33UXDxP"
    "tt74Ycs3Grla4HohdiJrjim1HzceLZdsdpPuNVbEeFGDNY+jjcfMsX1uYqmRzAeJE43DZ7"
    "zaEKS7ZJMxQdSuUexyWbWRUxyf9iXZTn6ImlmOKlnLUuio22SYWlhRtMQnV36SmoLSdij3"
    "rWLdbNabXVAzW3Zt766X/Wdo0XyRRLFsNtPsO4p4NBDRCC8mKKbYRfECTVdJ+7zI832UNa"
    "8XldFq7SEssC1nwPFNYBqaOa7pCeouL014pYR/TgFBM4hbHi4LYNbPnhmgnvQG2W4HkBWT"
    "agHKj1WNDJ6qoSLPpU62YdCuHAJ8YGyQtatqB1B1vNM2O/EUNpXApqjaW91WRdXCW29W3J"
    "E5nhJ3hZYzgtI8Y24H2HyAEA6zDt3MXPC9QNDEW5laplN3s+lNZKd+pLwpTvoDi4yBjl45"
    "TIgxOUetmU1n0O3GUHMENOO9K2bF49Uu51w/+aggNrnlUDn6iP8KlzalWAc3tjn4SL0ef9"
    "R1+FLthnq6DbWaDdWEvwLKTTqTj7Um2OcyYJ93g33eAhumeK1TR0dh6lEcRXrz5+uUUOZi"
    "MpfxfOGTFVY36RuEkNqvq5A1zBt5DjQIQSfejAUaz0CdDuophvFq5ed6AL/Wi2g03ZADAz"
    "Sabj0ZbVYoZm9sxoiDSN2oCwP1nA1Fx+Edfpzj5Mu0/Ib5W5M+tyGtLJJIRqD2M3bRg+dH"
    "OHybuP88irwgGzDMZ5IjO8DLdGBfot+1nIe6m2j4EGHin7EuQNVW1yNucn0u047wvLsb4X"
    "m7GWHosUfLs9sA/+Xu86cuo7ykadpqnhOh/0O+d8gpwyJwORo1Cy0H9fuby7838b76+Pl9"
    "0/TiG7yH/oMC8TJY/0FwM+mc7INzQMQLV5PNdUpgs9FsDvGcPGuxuU4J3kSTuQzxXdOcKd"
    "A84UjBhpdrniBT1Y/t0F9ZvO2X4EFQqBn6xHb4QqT0bzPlWn9dFQC0BqBFTGeWY88XNntW"
    "N4TqC9vrKttqRHBtMz2vqMEWuNmq9dndfrZFddVaR9sNCfAK8T7HUZJYl6XUvUPLmR1xPx"
    "mTKzzpLs1sSX1nFPnYfcQhYkThqu13G2hPOTdc7uYFR5wJisGkxxFnz5MSQ4023E1K0Na0"
    "I49JDwQrxIIu9N0u0RrR+NLDhs9YYlDF7Jdp9Zxv00Lr8016GKqhX9KAkNEGPp1Zwcx4YX"
    "ejtcMuCkJgwYYsOIxhI6MDfzkTdInrDohlyyEWtkEsjDhOHIZa/t4GKfj1jfb4QpTuRbA5"
    "xDxWrRm/qZFCAMdkPkM6+L6VFZ84iRtXmQMNQuCALgdaTkyVMGaDFLR2/UJVEocarSZqZA"
    "C/NvzsCwTUdrREUZsWpNFg8fxqIj2UR8jE9BsyWWIkQipEBkD4rthopOjWxK0EsrmWMgC2"
    "HytbHZYkkQW3odJJwJur4QPAe13ZapzwNmwWCXgrF9sACKctbe/re44T6rZGMECZWk+aRy"
    "PCKlBflLvfjq3VvGImTPrzBWkwBS49tWYzsrAKRkiUmwUoWT1BTwFZBjxrJclVWdoURcR3"
    "EXlAXvSu8eIUP5Ck7wtF7NdGPN1lafO/knYw7D32lqAqbbufJeylW6oXPIjfbKUrrGZLO1"
    "5Bdo1JavoEdWfXKKZ0bJLMYZrquO1sjkVIuMtTkEkg18SqSm8y4EczsmQbcVGCnKwKUhX9"
    "4xMJ9I9POtHnbzUj2QxTX68xTJMWYgEmxwJCHMWh3gD7Binw2WQ+ZwqMynVVIYH8Q4mOaS"
    "lcOhKzRgnPkcnP0SMhLtVJMW0QQn6pXsTC9aijm9LepgUuaIbtmHm6YF9LhwttWuCCZvSO"
    "XWgaDKiRAfaa2JPI9rXQrxMC/trd/KDaY+9cWJIwEvRi7gO/IAHMN8BcucqgSjWaNkS7lj"
    "lMeXT512ohL+eTrNIbbFEnLkke5kjrspAdYpR89bRAaM9d9qHOY+d1HonRxK5LDWnfIgWp"
    "r6vrP+HA4oFwVWW/Sgfoa1a14g7B31vWirukPeAui7tvO1qxiRohlB0Z7VKF5oAvgs1QRP"
    "gi2AylTfu+NPde2gRceAtdMg1gARSX7Vd5z5riKTOgQTiIDHoh2aq9RWXQJHboJrFQTraL"
    "crL9lUMapslssxoSavYGr9nrLnOqwO4FeMOOv0ltzke2z4hEhiDWPwRKt8lOY8KpXTDXVs"
    "DawCkOdqs2QT4kvUv2cW4onFsf61Y+sV2ldvnj3F1ul/aH9fN1a8vt7sgcRzOGVloJh912"
    "lZx4ibC4rajzC2J+1bTK26BgzciCtYxbLQ50wl8SjMkQHmx81SIkbuxEqr2dG2QG54IYU1"
    "0BEwXLcj+pkYLHPTMFj9tDBf8ZM2PXiwS5NZ2yoUoC0kEgHdjviqxF6DFbVyNLVUQ9Jpgh"
    "YfulsSBVWVU1wCoVgD+UN7ijY4qyr0e2YYppTJA1Daunr2YXXl3eXV3+eD1YMxsdEzJzZ3"
    "QZkaW3Y50ZGZYrJacXPXrPOED8t1R6qjD7EPE2MN9RxF9JjYfOpiybbNRvlIoaroBFaqRF"
    "Ci1UtmYywewnA3SeGRO9WK+/RoMU8t6MznuD9MYXwWawYcCGMYUJh27DfEnd4EcC+yV/q9"
    "d2WVQWKcS/It7k0U7sC0Sxzz6tJxImXiw0P6oJVootH2svU2yzv60nvILGj2C1mCZ0INBz"
    "2IGeinRRQLlONUKsT05lsGarOrFO3qtj/eQFAjEt1ywgpzUZ6yMb8bZmiIT8isThs+doNT"
    "AduEWAw4B5JKHSAa/S7A7yo6OdHO4LmbN90X20L1onWzuqOURA07TUh704ljxqMeCo7Qtu"
    "y/eE+NgOOjTBGmGDAVNGua3DXryyWxfD+8+fP9a8C+8/NMD99Leb99fsIk3OP1vkRR2Yc9"
    "D0A/oiajj/2tVFux80DrgXGFpTQS3GGtwzmhFBP1imkO37ZEmtvEGpokQXUO9QrOfW/8FK"
    "dT65Vlj40nmeKxSj6aU22FmGQIjOeT64QAh0bXkRbA7xnDxrjoeoUkJXe5O5DM0qTIttQr"
    "V+5RkbqFp/P1HOW+ziefLLbzEDlQrjne1Fk77IZ1gst8LK+vUz91CI+S9CNn3CLk+ofNvs"
    "9DpjPwrZESLsTCE7cJFD5jjJz0Rx4GNK+aQqjyIGt8u2YCI+FMzb297nCEKvgjirYIaeKN"
    "Ia2VFM8wUQazUy1uoQKjKIe5vOUpHOAbfROiZUPJ3Fk6ETuyqpjY5eLZM5nkzM8J+R9hfY"
    "/+g9jtYMW3RBVN1ADcoduoD2o2UP6ALKLlFNO6dOCwat0aYO/rbw2HYajK5TgkFrMpcpji"
    "K98aV1SuCyyVwO8W84aaNgU5H/vi8hr0E4vhYMJ6+lEppe9yQ0vW6lfTCj0ycrrN7SsUE4"
    "ohjgjhVzaK+8bw7svb2yadoh9Fd+oSxIfXzKDKiRAfxDRQxSWAeIF9wWGx0YG2SjBbUDaH"
    "T/2UNFWKcBLUS81BBW7U+dq+AD4Htd2eqwVEZZeBv2CvRPHhbeTfsnbzdem1x/wiBtfjH2"
    "RWaLNeuisd2oysU4awIgiXlBCNPMEGbkRaIyjW7/VEFgcvzMmGKk6tdSALlBNkKoz6R8gG"
    "c9PsCztg/Qc9RgztePEN8Tmernk+7q55NW9fPCc6I4FMiK7gnHFZKNphybqUqIkN3KkGP2"
    "vieWID1lLSXJaCa8DlcHAHk7+8jbIaoTogsSCAlo+6LZwbUWOLScmKE5V+qwL6QdESuGq5"
    "FzIu8ZWw8hmavG9BukENQ3OaifMSsimlxOCYHHJvM4y5mzXHslSDLtiRzVyUBMCvtCpA+C"
    "QAtY0xaipIPyYSgfhvJh00yKMd0AUD78ItgMWTqmpYlAmL3yjG29sLSq8uYlmxsOMhWWio"
    "4EfsE40+ECuz/59uORIKybvD7pC+o+5CtUpmy6btY8OECJYu1FK95GeIndd2nRK3lIamJ5"
    "o8dktAm2nVmxtHc65wBbCzsY5yuy0560oFzbxZhiHGSXcV5m28ieyFtZ2hCh3uelMOmJUM"
    "M9vXcn8uibxS65yPIoF19N4SYTbB2+1LYh7uQPfYMQDr32od9rQRGwIJXge65nMdMhu2Mu"
    "qPtBwP9xAP6PinKsVoRckEEgy3j+TtU1iDodiM2NnFv7yRP/MF+QMPoLmR4JfArlm5M+x4"
    "KXLLN+y9ZJ9O968Hxm3geJeb+0V8gLRN23OlZp5JXnJv0iDh8Lp3sl0gIGvZkGfRhryaUa"
    "GYglsOX7bHk+pTkky6SfnxkWPW881lFoIde1zPiiCzOblvH7xlKd3FUjMhlz3eqAbXRgiR"
    "c+sdVr7mtk4CzRz6+e2Sdn5yqnvKQY4REffvyfb69ILLCXu+tfSoqNyl9MA3rX9S9zZqXw"
    "76OAfIUEoN8AetKVFtANfYUEoN8A+pDEIk292z7K10O9V6szWXopyGNZEozI0BwMTqhHHB"
    "jQyPZ9wUjQbhlbEICE3UDCPtieL6xo7jEMS5IR9uUcvGYcMuZ1DvvBhZoevMCjMy0+N0gh"
    "pGgyn2uRFhUu1wiBxybzGNKe9u7Jg4xXM4L3UJky7gaQh4qvXAdIqcofstyw5CfNJrlll8"
    "l48N5qqU8KGDvPR525OfzNiURuzlO2Tma2HlmmdTmu5yKal+ukk+987wkjl2CKApJW8diP"
    "tjh5R3cbYUlPQ0zwX9Os6IEMHiMzeEBB2buOmD37sn6rbDnEeSXivL+RqfLBLmngTEOhAX"
    "gUjEqEvk2+WIeylamua5WtMFsnqWzZyZBgh33iBC29aIbSEsMo0ZC6VKv1REJFKsvRDmJe"
    "8iSoii6FE4kjPsu4uppnUJcL2DGMMBNZjZfx3Pb85osL9tDh5ov1uitIwTZTgcuY3+JAJ/"
    "wlwZjut+E6Q2HfV0qSKQgggLtJdlIpznSyqivkJivGtYz25CpoXh/7yaxehIThMFc691Ua"
    "OPob9QRPPlnpDi1pRpOCs2MLxbHDUGB393YOz0lGlEkGbQBeIBdSG0B41XYFhDOCEWZKnU"
    "mlSp315EqdtQdsJPaUAsAFwfgAPj6X0VaaXo2KtnLeSkXLLFsFfCsk40N4eL+pRy1XeILX"
    "NXd2xcd4m62di1cOtrczeKnNSA3JnG8bZi3UmjIcGBtk0xYqbshqxsLV5d3V5Y/X+5qp+K"
    "MXYie6wZTayXFquYnrCyZ9rmI3WWrNK2vXuot/TrplojwyipYhiTCKCGJCEeWDV94l5n/R"
    "UHNG2C9Lgu6pX46t9QVtOYfdWq5DR0PdBh+wsT5gmPxY1YZk6uHPu8vhz1vV8FPiKkXo8/"
    "UjBPf4tVS7Ab6sW6F/3W44wKVagBUd7xUacEBu4ICEPPG9e2SgukrnaTiI/Amj3J+mMdcI"
    "u6+EdgDz76a22YGxQ74soHEYTTIDPwRT8u06iEJxXnb57qQ3V4ivs3CxUCJZKCCR52DkBc"
    "xSy22y7yhin/Eu7ZFIQjdpY4bmtovRcoZ570TerJzJcHfCCZPQMPsjIfTt4DFmv1GUY7TV"
    "zxKmJlUnh8qNcMgpwIA0QQBOegzIvWaBm+Zb30/CLEwJ2DcLuttpdiTiH0ALTU0z/41Mht"
    "Gb7gyjN60MIy56VIz7fD0Y9hsY9mBV6rDi4KxKrsRp8LhCBn0cTOZvQ49WSFirE4JuMJTH"
    "oGoLbegvuKpsdWCskPUWNI6hSb6CG9vzb+JIGC0u3pv0+Ql4Zpw1z5dJeAk4QTZYEaV+lK"
    "LUGi2ZKfUKfYjQA/F93vOc2+ilsyU146Nswpnj20w0u4iEPC7Mfp7IT7DlT+uoBq+6wPBz"
    "UoUE5eCmyLVJjyMgZVaLAXJFGAWxyRZRWYKRPBrsZNvTrLPz/pvsQdnsKBU4CPuYqMRB2G"
    "dUYR+urt3zjAS7W50r3l+v0kXVpTJqXeYJ/y6PvfCJ2Dw7L71mguTfeZTlXVITzq4dppWF"
    "ZDlBJA6FpeQD7drbtKdU0vjDl+0FCps5MgwUNmMVtuJxEXJA/ABUaUwGXregSgbjbohbw7"
    "bi6W/YUSr2qZCMEN/jM6kMzLOeBMyzVv5lhL8JIL5nr3YkEGfrR4Fvn6lx/ff7/rBMYWl8"
    "/Pzpz/nyZqymDvYsmguqL7vBztfvDuyjo5FATUU9DXokh7CdwSEC3YznysgMtqonotuSGc"
    "/MFFAbHVKh2J0Ze7xd/W+wxjPxwtUM1tYpwRdktC8Iku33nugDPU/Nc8VBU/ahm7Lvxwv3"
    "CS/pFyYyjwQeuOK9SZ/3LWCrrEW+bK3n7S5vXV1GObMa2Yg3ZssTnZe2zyCaoIeQzFMHGq"
    "PjiwiyeZNrHLbdb8NuLVd0W+MsZEwb63eDktuKeXEhY11cdBsXF+CP2KeRvPCcSDg8r6f5"
    "X0myUYbu4WQNbiVBl84Iu+zULb4qHeRummzukQUOdDhcpQMOm8xhHLg6DK6QAX9N5i+PqV"
    "uLmAqGTvd2Q6vRQT80hX5oCXLiFpXrEe/oVAmI9yG+iKe+7tjXJi1IM9OlmRvay0CD001a"
    "4LTJnLaDgMSBo/VMN2mB0yZzmtsKWmyuEQKPTebxXvsDGMbXfTVNh8DtnlkAGSdHg446gv"
    "YAL+HqgMSiF8FmbIf+yqL4kQef1S8pATXoCpBhdLAs0H0Q4BGADK8DyfASHPcB4L0rdzqs"
    "cy4Lbv0Jl8C2djcCwusRFikTylmK9f5WovmIGdlPf73Fvh2JzbxK6uEt22ZEMuP3badxJn"
    "h1pHHmWK5J4wzzZVJpnHxuAprZFFGMeV9briGLszI7VwoLnflX4W9W+xBBebMxWsMEdadZ"
    "QuuzvSvSRnQXNI0VY3IcJJJa9fmqEMGzNZSRlF9UG+qX1TqLA2ODrIZZOX4m9aD5kozlvs"
    "VzDl8oUp4aK3pVqHTIN1OiKotlOtGQIJp9xxv9p3SIPNRqVwhih4bipFkMSj9D2HpGc5u1"
    "vWaSjUEBM0ci9SlgKbNaDOiucykIRlGKUa9z6YM3rwb4obPK5YdWtz/o+W+Acuvw1EVVDt"
    "TpdseA16NCf4HJQlRF14d8SQOoawanbE80aLE3LJWTAOaa0ajIDvVi8HVKMKWNNqXpQtNb"
    "UiOETEyTeQyxfdPcJhBbPlJwnZjcPeRLiB9wiBmL0iPRdJ5U3p70dvDFlLJPsBYNgrXek5"
    "9nOJggO3DRjCzRPHZmk8qAxWRiAuWujylm/++73CeStyddIddzk7kKNn3ifXpfoU+E9+F9"
    "y17gsxcdtoXA07Kbj1zffQQcMEY6YP4ZeziyeG+ZNhc6WVAnGlES02C5zylCEVEGNSUBSN"
    "uQctXU+hcJFNviVIhG6DI8vZDwGZ5edDoN+VsN853ps5ZtLTF+Uji8DSo4v4JyCKNyDV7I"
    "1ddS61UUT5mBbJ8DfE/Y/0kaAJuMY9sry2TVf/VhbJtp9DGdXdnzhc3MsCORSl99v1en56"
    "00LKe6VCIWyom48sy+3+otWoZeFOEATVeVSOaEjzSzEY8oJ3lk31FEloEoIrrZZpr9/ybo"
    "F+4DZAxK/pkHvqEvoJnq+l6Sacy8mHfsYoeOjBW181ymI+N5d0fG81ZHRp5yq4Juvn6E4J"
    "68lkGXreqecvK6hS/7XhgLSpvlJvmU1CbjnY7y8SKUdLdr3rAy0MtYU93GVMuWSi9WXcxz"
    "YsMhxyHmmPNf4WqBfiwz0ue4e6bPcXuoDw60omQlGcTITI6RQbeSfWtDkNi013QPyAMYvY"
    "yD5LV9PFkP3mMcYkH6Wnev8goJ9CrX71UO/a/2fvih/9UR9L/at3A5uIv6wQt0exs3SEEh"
    "M5nPkJi59wsKmi4ZEEGHxFhoumQcuIM1A2J0HtNqPZENqNIRiCce/JjutRoP7FttClSDrC"
    "OXowrpmlwOt7p0bS7H5wAXCRh8yOI0JEuKw1foyreZ6uXy9Gdko+XM8zHPyVjEUcRHN379"
    "6saY6W9fvyLy8DBhxv4TZut+I9N2iseWPkMm8yNPbMkekErGRyNhxyFxkJkeldyQSc0mSd"
    "+IpwWAME/ShJt6gqDRkXEsqWpL8ykO6cxbaFgQDVJQYXW5QJieZD1hpVyTKs0wwfj9SqQt"
    "p/JE5Kkr06QjUyonGB24b84lwH3T9GqU4PK3Gj0N7JVPbIH86BmmWpJAgEI/QOFRKw4fhf"
    "ZY79i4Gh2MjVMZ1Gd7EbWYUmwltVGKuAuoAX2VoX2hR0IvEtyU3fHnCsloItCDxYNeRDag"
    "HaEpZtYm5oXEXtS0gfeTD5iaz6rRmZIKInBGR2bYs+HrMLhKByw2msV2FOH5IhI4ZbtzPS"
    "skcBmJLqNYBc6SYETOh+FyPUq3qaIQqlNCCoDJUggyel4EmymPJGqVj0TwGB8Cf2dEa0B5"
    "lQ44bDKHYWT1+HncCGkrhDTrhCNSZ3edjtdOAVDIyWsTAycGSsyrYtvminL2GE+8uWtseV"
    "hckU4jax/KWi4Z+x7o098+fjwSSqKBoK72qxknzA0JbNSIleZZ70hEaz4Pa5LRmk+kTHOh"
    "LD0MRdypbrOrE7vVRp3f3/50hS5ev3n9B1EzITVimRQy20lcFdAdaN8XcHeWFw7cZFKOOM"
    "jUUT5XoTE5tqSZgXH8WqqbCl/WHVB63e6nksNmzWyqNMCmRTi6pJfzU5mMotPujKLTVtLL"
    "ydm5q4RySTHOMy13pPtOdGtaUKw2iClfP0J8T2XgPe1G97QF7rO98FzVtMMa0e5gPjo63E"
    "PMfjj2VTAuCEaH7/B5nRRTqmXp1+ggg1zb3wLhp06GjMmxmRUuaTG6SQsubJM57ds0spQz"
    "MRpUI/KaDpaOUfFVKF1VdTq4qoZySGe4DuAgvSx3OjBGyDpH62dQ1TcKlcwGVDLfxeEzFt"
    "YwZ+9M+hzGtFwjVbbMcKb877ysOC/ZTKc+eRFl/6VLHIoLkpWoNZrMp9Rpy8ekcLjr/byw"
    "uFXs2EVInzIq8EYb6Y02a/70i2FIRb0kjq0Vm28QjkjD3DEHChnVgr/fjKvSgbVutA2Hvy"
    "08tp0Gk+uUwGaj2UwdZqm0OXw3t32/2/OZE41Igr45+eG8kJn8jz4peXdz+fGjqFpiLm5s"
    "1e2or5CMzlW/rRh1VbVWvYDqpOBGNFk2VU0sNUW7TjgiKfXSevuYdvXviw3QotUsxy+0CD"
    "1ScP2qtwgtpccgCFc3Gy3GDXlrUvbxz3g6I+Sprwtmc8mkz5W8TBdr9MKcY0rZd8y9wkwb"
    "YQoLHbwd5nY+RuCm/qWW6Jp9bJHLXHNgFxmadfdztQEmeJyN9DhX2NriQrdpWacaYT7j8K"
    "lgT+x3qUCcrx8juMNnO3e1+LvH37oab3W2+DtMiPus8+u/39cM81Zvv8I4//j505/z5c2G"
    "f9Caq3kfS3mqoDUXuKagb9MeM9ugb9OgcKYeUBVVpqQYXRzijVQY4k1PFOJNOwgRcftzrn"
    "JiKxRwZKEK4IXenOyXajG5SgdhO5M53PAzyTuNGoQQrRgqWtFdP6/sS8/ctNeVHQ+MI7IO"
    "9cZpNNCdXjCh251e5dN6d3r1nEh08ghyvzY3vG2UR3m+Y38vA0RXlBk86Ps7dqJc9pNR9p"
    "WoqK/HRltpZG9Dsw9jnd3JfxUMl3y9yV4qYxzcMdV2B2akJsOcOgM99j/KI2w6nsALCcQv"
    "OgG/aOEdKpXtZ8tNxljzKJ9J2eBnPTb4WdsG5+EXgQXePTKoINhoYJCer+PfHuLASSqSpr"
    "HnR15AX/HP+/dt+UB64N7KHCGKmR2ulPtaUozwwF/InPeL7uN+0TrthG2jDnKdSgtow2zl"
    "XeAcB5EnkNxrmuxWCcFHYbKPwqNWUo0n0IbWDT0r6XY4dis3Aw526taD7fnsW1jUy3RLlQ"
    "erRQwPl8kPFzR6eSmcphFZLLT4XKcELpvM5RDPybMWl+uUwGWTucykLhX2Ve/0e1Yodher"
    "Od6WVQHhbHhq1J8aKM0yLdgJpVmVZ2yg0qxd9uUSFAKNBPut9ua6ZNA7syNBKDh7Z9IXAb"
    "bLNevivt0wrI/DKoVcX0q8dUOVozuS2qnR9fTm7lTpxuCTPzk7k3AWs1Wd3uLkvUaq7UJQ"
    "o9qTZ5suHyG6W+l8zj4xErZU6Q7yVUh2H+bbj9o8WECvpVftMsHp9/8Pi1ui5g=="
)
