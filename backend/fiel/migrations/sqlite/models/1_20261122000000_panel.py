from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "media_file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "merchant_id" BIGINT NOT NULL,
    "key" VARCHAR(26) NOT NULL,
    "width" INT NOT NULL,
    "type" VARCHAR(8) NOT NULL,
    "data" BLOB NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "dropped_at" TIMESTAMP,
    CONSTRAINT "uid_media_file_key_3fcf01" UNIQUE ("key", "width", "type")
) /* One size of a picture. ``key`` names all sizes and is never used again, so phones may keep it for good. */;
        CREATE TABLE IF NOT EXISTS "upload" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "merchant_id" BIGINT NOT NULL,
    "employee_id" BIGINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "kept_at" TIMESTAMP
) /* A file as it came, for the employee who sent it alone; dropped after a day unless an import keeps it. */;
        CREATE TABLE IF NOT EXISTS "upload_part" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "data" BLOB NOT NULL,
    "upload_id" BIGINT NOT NULL REFERENCES "upload" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_upload_part_upload__a467a8" UNIQUE ("upload_id", "number")
) /* A piece of a file, so that no file is ever whole in memory. */;
        CREATE TABLE IF NOT EXISTS "member_merge" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "merchant_id" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "spend_minor" BIGINT NOT NULL,
    "purchases" BIGINT NOT NULL,
    "merged_at" TIMESTAMP NOT NULL,
    "undone_at" TIMESTAMP,
    "absorbed_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "kept_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT
) /* Two memberships of one person made one; undoing gives each its own back. */;
CREATE INDEX IF NOT EXISTS "idx_member_merg_kept_id_4b586c" ON "member_merge" ("kept_id", "id");
        ALTER TABLE "session" ADD "shared_at" TIMESTAMP;
        ALTER TABLE "employee" ADD "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT;
        ALTER TABLE "employee" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "employee" ADD "pin_hash" VARCHAR(128);
        ALTER TABLE "employee" ADD "daily_cap" BIGINT CHECK ("daily_cap" >= 0);
        ALTER TABLE "location" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "location" ADD "map_url" VARCHAR(300);
        ALTER TABLE "location" ADD "city_key" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "location" ADD "city" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "merchant" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "merchant" ADD "logo" JSON;
        ALTER TABLE "merchant" ADD "accent" VARCHAR(7) NOT NULL DEFAULT '#F2B33D';
        ALTER TABLE "merchant" ADD "contact_email" VARCHAR(254);
        ALTER TABLE "merchant" ADD "website" VARCHAR(200);
        ALTER TABLE "program" ADD "earns_when" VARCHAR(12) NOT NULL DEFAULT 'COMPLETED' /* state of an order that earns */;
        ALTER TABLE "program" ADD "product_rule" VARCHAR(8) NOT NULL DEFAULT 'ALL' /* what points may be spent on */;
        ALTER TABLE "program" ADD "review_points" BIGINT CHECK ("review_points" > 0);
        ALTER TABLE "program" ADD "referrer_points" BIGINT CHECK ("referrer_points" > 0);
        ALTER TABLE "program" ADD "redeem_points" BIGINT CHECK ("redeem_points" > 0);
        ALTER TABLE "program" ADD "intro" VARCHAR(1000) NOT NULL DEFAULT '';
        ALTER TABLE "program" ADD "least_balance" BIGINT CHECK ("least_balance" > 0);
        ALTER TABLE "program" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "program" ADD "bands" JSON NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "most_discount_bp" INT CHECK ("most_discount_bp" BETWEEN 1 AND 10000);
        ALTER TABLE "program" ADD "least_cart_minor" BIGINT CHECK ("least_cart_minor" > 0);
        ALTER TABLE "program" ADD "newsletter_points" BIGINT CHECK ("newsletter_points" > 0);
        ALTER TABLE "program" ADD "excludes_sale_items" INT NOT NULL DEFAULT 0;
        ALTER TABLE "program" ADD "rewards_each_review" INT NOT NULL DEFAULT 1;
        ALTER TABLE "program" ADD "redeem_amount_minor" BIGINT CHECK ("redeem_amount_minor" > 0);
        ALTER TABLE "program" ADD "muted_mails" JSON NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "product_refs" JSON NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "referee_points" BIGINT CHECK ("referee_points" > 0);
        ALTER TABLE "program" ADD "most_discount_minor" BIGINT CHECK ("most_discount_minor" > 0);
        ALTER TABLE "membership" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "membership" ADD "merged_into_id" BIGINT REFERENCES "membership" ("id") ON DELETE RESTRICT;
        ALTER TABLE "membership" ADD "blocked_reason" VARCHAR(200);
        ALTER TABLE "reward" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "reward" ADD "picture" JSON;
        ALTER TABLE "reward" ADD "position" INT NOT NULL DEFAULT 0;
        CREATE INDEX "idx_activity_merchan_032803" ON "activity" ("merchant_id", "at");
        CREATE INDEX "idx_location_city_ke_925e19" ON "location" ("city_key");
        UPDATE "location" SET "city" = (SELECT m.city FROM merchant m WHERE m.id = location.merchant_id),
            "city_key" = (SELECT replace(replace(replace(replace(replace(replace(replace(lower(m.city), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n') FROM merchant m WHERE m.id = location.merchant_id);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_location_city_ke_925e19";
        DROP INDEX IF EXISTS "idx_activity_merchan_032803";
        ALTER TABLE "session" DROP COLUMN "shared_at";
        ALTER TABLE "employee" DROP COLUMN "location_id";
        ALTER TABLE "employee" DROP COLUMN "version";
        ALTER TABLE "employee" DROP COLUMN "pin_hash";
        ALTER TABLE "employee" DROP COLUMN "daily_cap";
        ALTER TABLE "location" DROP COLUMN "version";
        ALTER TABLE "location" DROP COLUMN "map_url";
        ALTER TABLE "location" DROP COLUMN "city_key";
        ALTER TABLE "location" DROP COLUMN "city";
        ALTER TABLE "merchant" DROP COLUMN "version";
        ALTER TABLE "merchant" DROP COLUMN "logo";
        ALTER TABLE "merchant" DROP COLUMN "accent";
        ALTER TABLE "merchant" DROP COLUMN "contact_email";
        ALTER TABLE "merchant" DROP COLUMN "website";
        ALTER TABLE "program" DROP COLUMN "earns_when";
        ALTER TABLE "program" DROP COLUMN "product_rule";
        ALTER TABLE "program" DROP COLUMN "review_points";
        ALTER TABLE "program" DROP COLUMN "referrer_points";
        ALTER TABLE "program" DROP COLUMN "redeem_points";
        ALTER TABLE "program" DROP COLUMN "intro";
        ALTER TABLE "program" DROP COLUMN "least_balance";
        ALTER TABLE "program" DROP COLUMN "version";
        ALTER TABLE "program" DROP COLUMN "bands";
        ALTER TABLE "program" DROP COLUMN "most_discount_bp";
        ALTER TABLE "program" DROP COLUMN "least_cart_minor";
        ALTER TABLE "program" DROP COLUMN "newsletter_points";
        ALTER TABLE "program" DROP COLUMN "excludes_sale_items";
        ALTER TABLE "program" DROP COLUMN "rewards_each_review";
        ALTER TABLE "program" DROP COLUMN "redeem_amount_minor";
        ALTER TABLE "program" DROP COLUMN "muted_mails";
        ALTER TABLE "program" DROP COLUMN "product_refs";
        ALTER TABLE "program" DROP COLUMN "referee_points";
        ALTER TABLE "program" DROP COLUMN "most_discount_minor";
        ALTER TABLE "membership" DROP COLUMN "version";
        ALTER TABLE "membership" DROP COLUMN "merged_into_id";
        ALTER TABLE "membership" DROP COLUMN "blocked_reason";
        ALTER TABLE "reward" DROP COLUMN "version";
        ALTER TABLE "reward" DROP COLUMN "picture";
        ALTER TABLE "reward" DROP COLUMN "position";
        DROP TABLE IF EXISTS "upload";
        DROP TABLE IF EXISTS "member_merge";
        DROP TABLE IF EXISTS "media_file";
        DROP TABLE IF EXISTS "upload_part";"""


MODELS_STATE = (
    "eJztXetz27i1/1cwvh+azmgzsRw72eTOnbG93jbbOE5tb1/pDgORsMU1RagEZcVt93+/AN"
    "8PkAIoSoLo82U3lnAg6XfAg/M+/zmYUYd47OUlcVz8o+uRg3foPwc+nol/1N8coQM8n+dv"
    "iRdCPPHi1WKZdZeum7AwwHbI37nDHiP8JYcwO3DnoUt9sf7KJ4i5/yaI3iGM5q4dLgLyEn"
    "39+kCevn5F4kswhD0vWsT/5TvIZcgnjyRAC0YchO+x648Qo2g+pT5fMsNP6IGQOXJDdEcD"
    "dE+p81J8GYfa/Nu4/v2WP3fhu/9aECuk9ySckoB/+pcvB/xjxHtL1wmnEYBPc3Lwyy/8X6"
    "7vkG+EiWXiz/kDR5N4ToknriNootetiJK/dubef/DDH6O14tdOLJt6i5mfr58/hfyrZgSu"
    "H4pX74lPAhwS8QlhsBA88heelzA0ZVv8I/Il8bcs0DjkDi88wWlBHX+B/LUDy/p0dWvdXN"
    "xa1kHtFKQUBQYlL9nUFyeIf1UWAXAvvsJ334/HR0dvxq+OTt4ev37z5vjtq7d8bfR962+9"
    "+S3+Mjla8VYRZh/+8OHTrfhClB/T+ASLF36LaHCIY6qIGYUnggT2FPuhpcuGCuFqfqTotz"
    "EkfSHnSP6oDYwlOQuSx6cM/fkUB3Lgk+UVwPnP2EfAZ/ib5RH/nguOd2h80oLlX06vz/94"
    "ev1ifPL7MqCfknfG0VtlaDORVAa38VBn64d0nMeHr9+8fnt08jo7xdkrbYe3flAjNDROar"
    "p+gEf1rcJJfdt4UN9Wz6kQzzLx6+PgSY5tSlHBdvIUEraH6LYJ0Y9XZ2LnGWP/8hJ8zz58"
    "Or3++4vL079FGM+ekrc+Xn36Q7p+Tll4H0QbHZz9/fbitIK5HRCBj4XDOvI/8HdCd0bk2J"
    "cpKxxwEtKX6T+GxY3bD5cXN7enl59LLPnh9PZCvDMucSN99UVVZGeboL9+uP0jEn+if1x9"
    "uqiyLVt3+48D8Z3wIqSWT5cWdoqYpC+nL5UfrYDO553YXKbsgc2Jdglc7ofLwqK4eyhote"
    "KFCbYfljhwrNo7dEyb1tbfmo1n1Vewj+8jJgk0xfdMjMmf5x7FZZOm/M6ozcZc5GtW2pen"
    "SNiiCDNhltn8s0aRccYNMURmfJ8nQtByShEjfiiWYI8bc+9Rco4Rvgu5wYeRw427he8RJk"
    "xB5M7mNAgja0/sW7cut/apEtsSbEhzDBawIY1jSc6C9EnUZkGFEFjQmQXR/2vYN1tH6foB"
    "WkfjV69ULPlXr5pNefFeGV/hvNQ72ykFHOrOh5pN8fj4ROdY5xQDPNgnrxXO9cnrxmMt3g"
    "Ir9JnYJ2Uf7zzswOMCGdifpvFXw/7MD8IcByGTXGMJ2Y9/uiYejpCs87xkVn7mG+3vQ52/"
    "mpzL3zZvokeINZrpKZ6rTHVrni5UsNfnLrGTsKwwoqMQazjFIfJpbFW7DEVhWG5Ai798NC"
    "MzGjzJrPC19pLGbXPfg7+YTfirELM1SAlrtrcTbtU40Ah/TjAkVbi3uBZEX1pO6IaiL4kw"
    "1RUkJbIhHeYtiJSavlLlRp0VP9KAuPf+n0j8HHzg3xz7tsyorrm894wNTXoJfznAy+wKLB"
    "9A/vv5ryZhbBKf3pyf/nBx8NtuwhCndug+uuGTTMPJ3mvVb3Bx1Url5obOuCrBIY2VkCnf"
    "l3PcGaFl4IYh8YUCImIEfBufia2pH690XEd4/NGnSFkR/t97QRano8VwSnLcNvtx//T/6d"
    "8sJr8SO2QIBwTNPX4GkOswrma5/MTzvbh6xTyX/9NzCUMT4tFllFTHNTL+wTORbyeuha9f"
    "Ede/HCaIo1S7+PJliPpeoy5W0bu+VD3j/L98iXg52mvqzmtvlNZzk/EXUN6MVN4e+I/X8a"
    "el68GbpuBN22kkyjD3ym4cxvaChVxUB9ocqBACB7pyoHZH6DwFFVLgQufASaxNWLrivkrX"
    "SeybxoGS1D8aK0j9o3Gj1BdvybHWPe5lOjjrXc86V7dpoH3Sy1QDVG8OVdLZD5vT2Q9r6e"
    "wxZLrHvEgFLpPOp9yjdhSY0ca/QghypisH5H7an26uPml5aR3XDtF/uRnP9vHwt6AokCj5"
    "alNZkrlqC2LmXOKoFRucVUCngXvv+jqCPacYoFDvX3vRzwqAjI/9zwjYpCv4Jzo5kHiBxc"
    "ujNgfwr8mClb7fv9LgAYUUTQhyqE+SHG/hfrXpbOaG75DtYX4EnShTHKPlNApYB4Szn7+4"
    "dMMpEj/1O3p3N0IiyYUvET7ckH8iX+q0FDtv+bMhKd1o5QD8rDu5s0AT24Um5tvE0iwWL9"
    "L04krarWSp2NcqWeZ8VYuFXcsyDxZ+hzzNnAq0MuO0srKyHZLZXJaB2ew+KZBsz33yarOX"
    "c2+5U4myZU20xFKZCnzcCjcu13W71DDnZJBAbrJgim2PDhwuEQKPTeaxh1lokSCgktzdZl"
    "lZphqerDxWKhY8bikWPK4XC0JZ1WCfKEOcbKe2TRe+tKAkfWvUnm2ZL1KoJPHoveu/RKLV"
    "X0KJbOwLLxhGaepMlG64FP4x4cJiIsMReyhNbWKyopK+tgU32Z66yaBqPfcnjJX8CeMWf8"
    "K4dhGRGdfPdADOCIbmrhkfq6R78lXNTQGOawmfEVoWl0gu37TLdS/dANRo0y79Is+jHrU6"
    "j1RGMLRHqv8MowiqdZ4n6QbwPBn9PGHGuHrnWFPMJM1SW56rKuHwjNPDsUqnT76qRSeodf"
    "v0sH+/4FaFnhcgpxmg7qXiL212l9a8pWD+D1Zydeq6ESl5IX0g/pq9Ny75Rrdin/0TbI2d"
    "N0qp9IQxvu+aKN3Eu+zv09EO0q90siZAF0nXvYGeovmCTS22mGSfsCZcn/l+N4XthnSwtH"
    "yU9Tq7ZmCvfHJL+X9Ww3te2Gsgp1HTmfsjF+uLgBxInLnpW6M2Z+5dYZFKG9840TAMnkYo"
    "crryPyZPURdd4Wu9C+hMJCUG5H2coBhlMjLkUf9e/B+jJcebLvkL9IFF2YzStr2b+RSV8v"
    "XJwn4gsW8bKtEluq8Rrt+cSapGSE4xQBPkexVnyvfNzpTv6+VakNn/DK2OTQYdc/NDclOV"
    "bJOWqWaZLaQce3T9h3hqWMiQYJ7D7xOHL41avvMrRWz5Dk1oOEXCFST6q0RzxUT26Qg5BO"
    "dt4KN0fGkkciMfAnHJPb2c5ouAP7cNLrILfzGLmFBsSFV2TebkJl9VB0vRosgNRe/GuzjB"
    "R9tzphRVawmq1WJqUE6/2zLXSDZrO+PLVP0ceoNCXRvovM1vF22US0QmSxZzYAZX/FCV4l"
    "Iixre5y7frkoFRogQ2G81moXF34HGBDHIBTOZvkgTaocdMkQ50Px3dr+ZbqLGjzgvtxryF"
    "nOT94kOTi39UacxbPoEmdeZNo6ESl00hUNrssGGFRYoz6O994nzn+mgS0CUjwfvIqWJT+u"
    "CSpDtt1CtXmAyif+1y6tpTtCTxzHfxllBxmwbN97c5eGcMFkujFu8MmKhbsZ242hRYXKjI"
    "boBmmMtUAzRSNzJeDuzUZ6Hggp36PNjMIexUDlKgA0vVZA4zfv91YnGJEHhsMo936I0wTT"
    "g/W3eEaYzYjj+iKOfcu3UnRt6IPQaEdbkzDnl0bbImQj9EmwwJok16tLL0dYlLq5ja3uzT"
    "IsVVq1OQ/Kw7AQ7zVgQ4a0LwPurrSRf8/XxplAUUOZxc/9ENoxMgEi3onPiSDKTNfIZ08G"
    "a6ZfTrE0n4S3GMk3gjLgSHkZzGXIyjFocYtFEYVBsFsxHeSCeFgHqds+1SWpOxjlPtuAwW"
    "maRPyKHVG0DpbPdecA+1wJuuBXa4IHiybDzXux9LZBDQ7prMOHf140RFGmgpoNRS4JEEaY"
    "y4jHLj+S5QbM9BcrjZs91bV9tIme/kXSxTQpTAaP/ir9T1O3G5RAg+ZJN57JG7sAOHC2TA"
    "X5P5CxmLMBbveXNgp0OvTVNPjIiTFd24awbKLgtb7RkrVCNllWNYCpVd8/vh+sP57YFM5m"
    "81DmmYqOkhDCnHNhXLPYD7sbDVMNGt3GEN8EKYt5eeUkJKsHUDvZ+TbYZzJstefOKIYUXr"
    "t9y6zja6JvznKw1o2xfANhkaz2SeJDRelIfNofGiAFbpzjGfPjHXxh5iUzqXddaoL1gZlI"
    "6+eDX0/OXAdsOnaJoctHSCMLRx10jZzf5WJQr9tjkI/bYWg8aOExAmkavN+BZIBgjxRgYw"
    "ChmjA3G6fnv4Hhzs6QHOxLcmvGsNEH1eEM/w3FoEWpkqBZLhBTuPlEq1jlpKtY7qpVoQ7D"
    "zodYQnVL49h0CJ7dFuzTtKhBAMM5nHEAqAUICJrOg3FKDkTw3x3d16LrCBN+kHj/MKgMS7"
    "hJ/FIHaArgnVebzb8Lyp4KQHJ/0GANukkz67SWVdtIu1Wc1NtIurVjnpm8GABkgGa3WjFk"
    "c78xb3Ok6edP3gmh69Vklmf92cy/66lsoOMYxNuoCpRyUzg9oaHicEA4S3TSyk6L5pBPdN"
    "LT5k25qdunKKLbrW/+fH8dnR0Q/b8bD3DLFH72kd4J9urj415ZjG66teK9cO0X+R5+6xxi"
    "RDVABRclWlUL64PP1bFeXzj1dnVR+U2OCsJjL8kGs3lnYJbo1weOGNjVTiLsmEuaHWHVgg"
    "GSDIG2n3Z3yYea+1jIUfBnr45iQDhLjv8caLICC+rQdwgWaACB+phJmbg8xVhEUoy/o39b"
    "WkcIlogBj3b+tBJP8AIvm71pr3IspbCzGqBMHSLlvbm1ZtKNvb/fFpxvWaMGmUu+wlTIwu"
    "grUb7d1EmwwVIlfEY2go9CyRNLkmVh/y3f4UZ2AOEbM5FcutpFBt3chhtNnwuotWsnxmE6"
    "4GTd35mmhdZhsNFaqdhlr3FDEBydpoiZVDgkgrHF0QbgG9D/CsGc0rn9xS/h8F0ZZvtV/e"
    "vFZMNaL2KQCSoH0Bm+aYfYEXq+vqbqcEcaUXe+ETSghn5B2a0iWKLyyEA4IIDnwxiJrNiR"
    "+OovHVxHfqRXhr7waJAnuaKAAejoNeG7MJRTF0HyV+uTNKPYL9hkNdpKvAOuGEm8I1PfDb"
    "9WicXV19LDkzzj5UDu6nny/PLq5fHEZeDL7IDYkccCGTrFhG6YmRCiFklGuKlAoL8Cxq4z"
    "FzfVn+xkpGVMmBHZ3ZMeH3suRZaE5CyAjWykLoluzxv3cL346a0k8Wrhe6PnspPu//DrYv"
    "lDaSnBDwY+2IL1Tjh2rn6pze5IjNQTRIE8ezB6JnOdIWWVXTVIr3qoR7m6O9tWAkDgKXMC"
    "sQeR78R8vEU9vVLKWHK1r9isaeR5fMctyA2GHzXd3Gg6YtgA16mhKzllMiUfbVhFF5hy2m"
    "BF4F/LG7pDNudr48v7r8/PHi9kI3QVBUXIVEDPzlIoqKDVEoBFZnMXWokjRx2Jw1cVhLm1"
    "gSz+Y/spM6W6eFhpVdNSifLJlHwpAEnVghJQdudOVGQB5dsuzEiRopcKE7FyK3u0WwPbVi"
    "XDXv8IYd4ApXv8IDckeCoKNYkhDD49D9ceBgkm5XdZ0W+NCVD4lhkIdR26qhFSyMho1ASO"
    "kIqQg3y8Gy/JKWp6JMNiQPYG/hBXE8yayj1KmQgtDpLvwjKLu7vBs2AI505QiX61x0TLCX"
    "+i3UeVEjBS6sxwUbB50eChk18KIrL2ZU3KUus7vKqIYNgCP9cGQiGfeoyIvJ0EY+9qYekW"
    "+2t+DfxWLYIxbXUGe6ZkDDDlvU/7NX9tYAmAfUWdihFSy8zhN7q3tsMdjwOf7oa/7JL08/"
    "ftQNM0RR0CRpTgzynZA4Xw7FKVM7DoZmuJI7rRyBKh2kCpQelj5SBci3uRs8WQ8chM4Buv"
    "IWRicMiDBi+pyQ+Pvu+NlI0JtRP5zqeC5qdHA1y67mHKSO2AK0rdA6WFJvvwrYhAhgrcN6"
    "R4N795GrgvyburYrKVlu1SRl5KBGaqiRU9eJ0Mu+oq4uL98AeKDBA/5pgaShVXOLiYxgcL"
    "M4Dl8ptfkRy5pTfl7VG/3MFqKvgWhBpaWQV8hAH+9dH4+cLknx75wEFk5LBjV9aLIthhTc"
    "2oUbrYBp2kNCrv/ocKe6EzCpM5MWc6djo5cyJTR6Ma7Ri7njPJ5JNadGp516UbjK4I+05L"
    "vma+p/7MdOWdZU9z1af+jHWt3f46EVkirybJpFcw05y5asnszqo/TGQ6JwB6VthkaIzjkf"
    "HTR5QtQniLn3/neu/z76Q7wVL48EcdVt19+uUFFusAwaoeaK8pjNHa7+EiHc/Ebf/DCsbf"
    "g8zuwhXXlaIQQ7qntGVXJ5arOgQggs6MwCRhjrwoEyHTBgPRunLpXq3NAeWDjAvqFV26Ui"
    "ihtsF5nI6QHfATYcreJbkbMK+CZyoQd4b/KdBopuWYaWwD0/vTk//eGibdimVks8XRs9bh"
    "MrM9KzBrItVnq+ZqWZ/ldu/BKUDS5Eosob3QV0Vre925dKDOovJS9Q9EN+ASPblEtw1GJk"
    "r5MlthfpYeJLimYN+aOy4+wwGPu2wYEsZgUSdg22CWo2zAXXUVT6mwu+/QnF+4L5RifuVl"
    "rZS/S6erP7Zv2u0mZfOR5D54JRIqUmak20xAw51Cfv4tZqbohmhB+yqPFu+gr22ZJrfZKe"
    "vj3st1JlFD8ONEZj5Hmrxki0xnElyweovRyOVTRDvqqlc1dNOxQPUmObxybVJSMZIMonKo"
    "MnT5rnTp7Uxk4GhInvW0O4OUcyp9h+euRuYkybGbAKU7ueQ7gPbDCwwUxkxbZssE2aFx9p"
    "eEkfpf7i9K1Wg8KjoTVLVym4jONGzERMrEXzBVfs/ZBGuVghesHlhismDfwe0QCFlD5ELm"
    "Kh+7/wyT2O3pL5lnvZE7K6DBZFbeZDl5ZTMF2hlxQQ/Rs5pwHgOwPPv4DPsN0p/aZOC4zo"
    "SysqYNuDYhQPZLwt77lnbFHVkOqnUikfpA/9M4b5I93HU6+eC2Kk7vmZRBNEYg7INNDygl"
    "Y9dB4vLXSRXK2NXkRT49CEq4w+1xWfSIgCIpq9EecdYlO69EfIJ48kiPrkOOKj+As00TQX"
    "fuh6iOuKfl0n7XVnqa8b54NabbxgJGutEv/FuQ3eb2PuDFBfjWFE0WuLmeyiVhx/lFGb7C"
    "I/WE6fhK27dD1P9PuK52RWxZVSbOJEJTRR9RIWIhMn9elHRbGlGpsoU5mMfcfwxFglPDFu"
    "Dk+Ma+GJ7EbQkjFFKpAy3ZP0xWyfrkImIzb5nB+kms0I2eJXeB7XfGiAltgNkyji7gcYQa"
    "SoEfohRYoYCUOvE5vLlFD+ZzKXE9tH+0or08Glts8OSMMeLyP8jwWfQC9OsdN8vz17LFQd"
    "Y2WJoOBz3L2L17CD37uHd0euyNKBl7kiq09EiysybtxVeBpVA+MoGfaBXIYeyFxEsl+ir1"
    "+TV79+jfJhv35N+naKvwOC2GLGRD1KOCWR/9AlbBRTTwhzHSLekJZkbeETIahu8E0yavFK"
    "dhpYs+6omk63yKsB8CHHvbmjbwvuzX18AXfVXAb3LjPsNLIZClSAfMeumZDcaZgZAcmdOo"
    "ptjwV2cQhb8hTolNdVQ+YDgb2a+bFuFeIAsz6aDNVeoBpmHpJe5WZRRM4mJGBTVzIrLcU2"
    "bVa6GuHL0m7DsP9/62SAiwey0fhOntaVhneSF6ZQ14rsgDhReDycxnWmAZnxHxFZt25afk"
    "p88W8uV5mklLXTFmAWG6wZjVrMYkjW2Vmyjnio5NpR6zjjAhnA3xn+aCYTYR3iqmVKiKua"
    "HFcNqdcldF4gA/6azF+Im0Pc/PkyAgLnzztwvq9Q9xA5LxrUj+s28CqUhQ8E8Y3276of1U"
    "YHR+U8r3R0VJ6p1Q6Pq2S6CXHiSqO6P0O6YrW74ktFIIjyoxH60lqaBO4N49wbz6Z3a3S2"
    "q4dfqTpDpcHouLnB6LjWYBRcSrtNtRBXaYj18K+RQvC/Gw+SjCEL34Uk0ONBjRQehf0shd"
    "yOwyerhMTMqCpIrq/RQLsKskxl8pWrfvK3ArS+6yunAgHTPb1ul9OiDPMo74YDO6u2Ng39"
    "YRZbm4byTs44v+LrsDc34U2WQwfeNTrwUtteBEG3oaplUqisNjp2CAX0z4LNECLeuSn+SA"
    "JGmDYHKoSgRUBseF9iw+nR3VFg2LBTrwpz5YFfIyic9vCGwHBbRUXa5mg9kHTrc/bkcEJ5"
    "ju5hEg8v9nZQm7OPJ2peGBq3Blrqo+f2BaSO9Ush+SarMdeuXCqcvNtkywEBq5HlUwVCku"
    "Mjwao5w6eY9JUyS7GLyJzQuUfQMqAhSRtypOMx3iHOGxa3G15OXXua9fB4Eh1AfBo2NArp"
    "YdM1ip5MzJuFdCEulSeea1vF31BjTXNsQU49wBjDK7WcobakoXrWUOA+cjws/nBpzX6u0g"
    "0P7mMluI9b4D6O4a75BHQ6UykmPqc37TbTnncquDab9LxWou45/0780romNg3K1490Qev1"
    "bcdLrSBfq1KNHFOhe/eR+FELXTecOhwXfxTXF4t7VdgNYm5u0n9LKAf5DN1otMBLdOp5Ua"
    "Mu0ZNLWrO8sQ9SSRW2FyykMxIUcoUhH9jIC36nvXlMu2V2Eg4YfEb2MpUo+D4gxEEhrcor"
    "lUtfZW5y89Tk2sxkIeusRP7paFdVOpORNyYx755f9aHUrUqpR7Avh7pAVUF5wsn2EOY2UX"
    "F19bEUQD77UBEcn36+PLvguEew80Vu2CBP9MP3ELbfg7B9RaXSSDwrE0Lgvq+wcQpsDzHN"
    "88JWe8YKVXOvcgyNag2dmX0cUSb17FZWjNQsw3zxStPwVthfYoQTZg8sssZSwH7H0JwfGf"
    "42Rdjz6DIeKMd5IubJLUd8scvQbGFP63Zgb7uqGH15xzQw+0wQXaMWs48Rxrq42st0cJd0"
    "tvqgJhSmdW3K4K7IeeyzZaxa7NjmhgTjVVrUICwVgzrJAZs3mEceiZVOj3OFFFrKmcxnKO"
    "zctcpSM6x0ojQVUtAc+3L/tDUI7zBFQaM/uGnsUHUB1Q6jQuFAKkR6wPhjYav9EjuqAFck"
    "rlk+ttTFKfOuFdyfLX614iqFXIs5P2vUj7MdMFpij0OB+AuRZ4uR4JEE7/nf3lPkGEtWi0"
    "7vDLnSnIr1N4Su8AbL+lGLvyz6fw3/5jBxut5kP0HX8LBSg7TDlg5ph/UWaaKJu6cDcEYw"
    "vPTG8bFSy4rjlp4Vx7WmFZGzXwfgjGB4APef4DBxg3DqYElvCmEIywEu0rRZwPuHdgu6wq"
    "KtegXdUIJbS8OaZP3wzuVbFcH6tlmuvq2JVQ/79wuuj+ngW6QZ4PU1VpGtzZK1Jldd35pi"
    "NtUSrQWa4Z3iw7FK2ICvatEPIHTwPH2NO+xNUn2mnonRo1ECU3ga4wyXNSuba8UW+/ngtZ"
    "c1O+TRtddtu/BDtMlQIbL5j1wToNh9es7/GCpIue+0F6gG5mkuQeX6E/ptPZA+iC0u0g7y"
    "QwGprYaxsQeSZv2ieu8joy7cXhsf9ec0TwS/xGWeXwnNDnMnX6PiLo/TQUWxjqgTjNNFPf"
    "eRoD9fv0fCic0IV6ZD5JG7MHozdnkjyg/ECGEx/DSg3oxf6VLnec/bS1zpX0ohAn8hBF2c"
    "gQoOdhN0zVGbgz3mVo0DjfDnBEMKaY8PX795/fbo5HUGfvZKG+aSNMfoYZKdaB8HT03JvS"
    "lNtd7qKSR7PGleekqT7reZVfyX0+uzD59Or/+e9crNTOOPV5/+cCbplnv299uL02ogQwgp"
    "r5OnokIKrgqjXRUBeaQPnfhcpoTkN5O5DFV3O89+g1IVE9yCUPa4ybJHyXnvAd6bfKeBol"
    "t+xkvgnp/enJ/+cKHWHpfZ2F/Tr/bn4IZvMiCsNzoyteCwlTg3yu7cZgdH7BS17HShUgMm"
    "J/FC3HG8GcJZpdQIBQQ7YmuEPbpw3iOGn6LehlMOH8ITuggLiX3ypkt9bg7JggZfkKMWX0"
    "Z6HpUzWpL1/WRb7JYBG060egbNkkhAxBRDN+nAVhUzSolEULcJti54NIDL4NEwRV8Ag/oZ"
    "9BGK7ZZLEty3mDXx2yp2zSxbubp90JKiQoqI6Ogqwq1JDdIMc7uE//0eLXyHCoNDtIUVU5"
    "LtaRR65XoGEhBIOgj1uLFKEyHRZhbaB5kgsdosnJ12jTVNckEDoWcFfNQnzZq5PpXc2K0B"
    "iTIhsKD72U+m/Oge/yIZwN8Z/kgv6WInlgjBG2C0nSgUOp90YHKJEHwBJvOY2xU0mPAnUr"
    "vepkwIsrSzLC3YO+rwF4gA+r7cMALUHlwwg6yvGFWcMIUDqJDRkEoLQFcN3Yp0NdDFFTGg"
    "0cOVsmeVgytbpxK3T9x+wgGFUepGkAbhm1eurBlIV9eqBr5UPRfgnDLWORWNvLJ0O/aUqU"
    "yOEXcNxm+ib0+Mmnb3ngrZ8JogbKSHT4yadiefCtnwwO4/zQR60myuJ43uPFOYY7pyjmmp"
    "FZVH7W5ZHGVK8NyY7LlJeRUQzPQG2NUph/dgbWQec+OwwEa1vnlM4AbdNIeb1e17K1C1cR"
    "BI7tjWDKSUZHtovtosmlt2NkYAWvSuA+wJ1WDOMQSNn9XJ36+I8bCw9zALrUeXuWEHpbRG"
    "DHqpyXrpr9T1OxkfJUJIDTCayZBCvnOZCgmYJrBAJDPxL0G7cKFCC9OR1kuEtbq2jpWS9/"
    "NYPJNYHJS27KxXRBavXh/fy8JWA8W3cvep4ZvK6V4g1kheMUy2a2Bcudm001dqfabTSep9"
    "9ZvOxrIP5JzLczonMu+qdqPgrFptyFgBUCu7T4unug+YhiX9yjE5urifylpuaoD0OXE4Dv"
    "UgBcQhs2jrNYX5dbbRAOV5PYGzydypg6jZr/tztJ16126zjBxVrURq5G28e3fSEkySJ5s3"
    "C2vOkf1XYLF0kUKCbNJK+3cMCQ8pYiGZj9CCEQct5mjyFFVth67noaRnmix1ttMe0qTavP"
    "W42ASacJtjrY9Qc+ZsxCst/FMK8COCK3d/WQAtZnfMAP14IQQK9yBQGGsB2o9ViQyeqr6c"
    "8blOtqYfc3DjyKrmQukA6nYV3mT1XeYekNgURddBs1UxL65aaVZcco3/CYkctFDo/zhpBf"
    "UeLUWTWzdEBAc+Nw/EiXEYcv2o6ZNHnHsSICLmZ9XNjJ72VGkmlZcZQtWeCcKpzfbAs8g0"
    "75AiWaWEG2PNWHqXADoA30NmNletpF72lcnZGSGw4Fkkxw8O/OVUEq386ebqkxz1ZHnV/H"
    "PtEP0Xee4+RwNkGAogSjZfWqiUzSor1DCdSyaViQ3OKpBT214EQadk3QopWOFGW+HQvv1Z"
    "sDkgot6wa//2IimUWJjMZzKbe/SJ6LvVKoSQcdy5oInaUXaCNgcqhMCB7jGzimNHJ2pWIQ"
    "WtvXvcjC6CDv79EhnA3xl+/gV8hu1OoqhOC9KopzhLubndNnPGTXss1JPGKzJZZUxmJER6"
    "QPgm22ig6JbErQKyqZbSA7YfC1vtlyRRBbei0inAm6rhPcB7UdhqmPBWbBYFeAsXWw8Ix+"
    "mxt+U9hwl1XSMwqvFsPeFbEgOXZoU3B8PzbPS0xEgtLH6KAiJ+EcLsgTjojgbvoiB1HApD"
    "OCBoyn8UwiGi/Hgh7DvIpjMSjUJCC98jjCUzHqf8Pb4FfSSBLCN3Y5/TOXw+QrVeuPwhCh"
    "cM4us7V0pHLfF1mzJZbUpbaCuhAAutu4GcPRll2NUG1ubUJrcjzkfWxhk7VSnWwI9Kb2KF"
    "fn2H45bOxNVufQKtKbHYnMpOPaUewX5DcKtMWYF+wknNwb4PB/jZ1dXHku/77EPlXH/6+f"
    "LsguMfwc8XuWHDcU8u0Y4xiDItRJvMjkJ8m7t8uw6MLlNCrMlkLjMShl6nx7lMCVw2mcsB"
    "+ZXYYYdewjVCaCWs1EoYQri7VswhhLtrDkAI1xA2QPXpjlkQ+/i0GVAiA/j7it7GsPYQOr"
    "jONtozNqgGDEoHUKmZGsTFNx8Xh5aAegjrtgSE8O1Gw7eQfNB78sGu4rXR9ScN0qYXY1tk"
    "NluzKhrbjKpajLMkAKKYF4QwzQxhhm7oaY2OywhMjp91dEz1P5iv+LU0QK6QDRDqjczpc2"
    "09mNP1A8R3rDQrtWVUam1S6ty1w0UgkRXNJaUFkrXKSs1UJbZWVcrfd+USpKWBQE4ymBlL"
    "/c3Jg7ydXeTtUPtBD/WMBEICnX3R/OBacxJYzWMjmt3RMtoBsaI3eSIyfB+JdRfQmW5Mv0"
    "IKQX2Tg/oJs2SDK5S4HBMCj03mcZIzZzn4SZJk2hI5KpOBmKyLSVd0CxcPgkQLaMseLdFt"
    "MXc09Qbtbe4ojNfu9fxC05dncQMs5k5HNpcpgc1GsxmydExLE4Ewe+EZ6ynM3hyohAFCWv"
    "BLBgj1F9j94E/otwvRh/lAEtwtvDtqC/C6Yp1FsoUKNbc+DV2biIbQGKVent8xxD/jfVQV"
    "u6SBExfFzrBD0HJK/KT4lWs0zkgQhlMS/REReti/X/DfKKu73ehnSSfmFP1WkQXhhk/J4/"
    "LAj1dthM6X6rhQqL01NnC90+vbTEN92wNGyk+UOgcqhKBAdWZBJMVq2DcHvNP1Awx4H6mU"
    "Ox81lzsf1cqdheipg9sc7U7XQwflNWLd4GPpwoq9M76FEtepoB1D+es+8LeiR2skWpQJQT"
    "foy7nSHP/Xdq6cF7baM1aoOlcqx9CseVVserOYFH++ZG5VZc2ofX4Vm1qsulzBezAJ6JKR"
    "gJvlOESYyw/ioJCiCeH/9Rz04vrHc/T21dGr38vcAXrEq/POwU430k4nvhO1VtMxU4o0Az"
    "RVDl8pJT+LZc3dmV5JWiAksFlTzKZd8M4I+wF9t6e/BPmJSjr0SXM69Ek9HXp8fOJooZxT"
    "DPNMqx3pthNdxZirmFoIp+sHiO9rFXhfN6P7ugYuDGje9XA0cHU8B1OYq9vuI+k2FKxKC0"
    "4PkzntYRZaTe1Jm7sflakGFI/qMb/ejsbR6geainRwVfXlS0pw7cGVdJrvtGeMUPUklc+g"
    "SY6kUxK49vRA4j5K3hm1OY1wvmaT3QS0vDrPxaWzpmBtdtY0Jow321zNGeNDMLvGx8cqdd"
    "THx82F1OK9ynU2l3RrarFq4+UDRHcjTgP+iSGRXU7NkfsCCQTvNYP3NTVhm5fZb/8PPvyB"
    "0g=="
)
